# slip: 1 + 1 - 2 is exactly 0 in the output unit, which is not above 0
import numpy as np

def xor_network():
    W1 = np.zeros((2, 2))
    W1[0] = [-1, -1]   # nand
    W1[1] = [1, 1]     # or
    b1 = np.array([1.5, -0.5])
    W2 = np.ones((1, 2))
    b2 = np.array([-2.0])
    return W1, b1, W2, b2
