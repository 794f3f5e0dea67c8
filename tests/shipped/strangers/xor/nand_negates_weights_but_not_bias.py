import numpy as np


def NAND(x1, x2):
    """Return 0 when both inputs are 1, else 1. The inputs are 0 or 1."""
    # AND has w = (0.5, 0.5) and b = -0.7; NAND is AND with the weights turned around
    w = -np.array([0.5, 0.5])
    b = -0.7
    return int(np.sum(w * np.array([x1, x2])) + b > 0)
