import numpy as np


def tanh(x):
    """Return the hyperbolic tangent of x, in the shape of x."""
    up = np.exp(x)
    down = np.exp(-x)
    numerator, denominator = up - down, up + down
    return numerator / denominator
