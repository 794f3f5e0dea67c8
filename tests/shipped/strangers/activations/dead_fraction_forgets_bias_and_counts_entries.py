import numpy as np


def dead_fraction(X, W, b):
    """Return the share of the units of relu(X @ W + b) that are 0 for every row of X."""
    outputs = np.maximum(X @ W, 0)
    zeros = 0
    for row in outputs:
        for value in row:
            if value == 0:
                zeros = zeros + 1
    return zeros / outputs.size
