import numpy as np


def xor_network():
    """Return (W1, b1, W2, b2) of a network that computes XOR; the shapes are (2, 2), (2,), (1, 2) and (1,)."""
    W1 = np.array([[-1, -1],     # NAND
                   [1, 1]])      # OR
    W2 = np.ones((1, 2))         # AND
    theta_nand, theta_or, theta_and = -1.5, 0.5, 1.5   # what the sums have to get over
    return W1, np.array([theta_nand, theta_or]), W2, np.array([theta_and])
