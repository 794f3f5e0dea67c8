# slip: W1 is transposed, the weights of NAND and OR stand in columns instead of rows
import numpy as np

def xor_network():
    W1 = np.array([[-0.5, 0.5],
                   [-0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2
