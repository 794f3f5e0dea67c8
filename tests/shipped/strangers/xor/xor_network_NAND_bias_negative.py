# slip: the bias of the NAND unit is negative, so that this unit never fires
import numpy as np

def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([-1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return (W1, b1, W2, b2)
