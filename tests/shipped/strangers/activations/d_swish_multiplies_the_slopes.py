import numpy as np


def d_swish(x):
    """Return the slope of swish at x."""
    slope_of_x = np.ones_like(x, dtype=float)
    s = sigmoid(x)
    slope_of_sigmoid = s * (1 - s)
    # product: the slope of each factor, multiplied
    return slope_of_x * slope_of_sigmoid
