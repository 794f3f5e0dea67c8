import numpy as np


def xor_network():
    """Return (W1, b1, W2, b2) of a network that computes XOR; the shapes are (2, 2), (2,), (1, 2) and (1,)."""
    nand_weights = [-2.0, -2.0]
    or_weights = [2.0, 2.0]
    # first column: NAND, second column: OR
    W1 = np.column_stack([nand_weights, or_weights])
    b1 = np.array([3.0, -1.0])
    W2 = np.array([[2.0, 2.0]])
    b2 = np.array([-3.0])
    return W1, b1, W2, b2
