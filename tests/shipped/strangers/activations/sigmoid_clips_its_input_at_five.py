import numpy as np


def sigmoid(x):
    """Return 1 / (1 + e^-x), in the shape of x."""
    # keeps exp from overflowing; beyond 5 it is flat anyway
    safe = np.clip(x, -5, 5)
    denominator = 1 + np.exp(-safe)
    return 1 / denominator
