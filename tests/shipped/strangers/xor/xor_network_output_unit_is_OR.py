# slip: the output unit fires already when one of the two fires
import numpy as np

def xor_network():
    nand_w = [-0.5, -0.5]
    or_w = [0.5, 0.5]
    W1 = np.array([nand_w, or_w])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.2])
    return W1, b1, W2, b2
