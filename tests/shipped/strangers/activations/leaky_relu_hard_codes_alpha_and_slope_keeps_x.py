import numpy as np


def leaky_relu(x, alpha=0.01):
    """Return x where it is above 0, else alpha * x."""
    return np.where(x > 0, x, 0.01 * x)


def d_leaky_relu(x, alpha=0.01):
    """Return the slope of leaky_relu at x."""
    positive = np.where(x > 0, 1.0, 0.0)
    rest = 1.0 - positive
    return positive + rest * alpha * x
