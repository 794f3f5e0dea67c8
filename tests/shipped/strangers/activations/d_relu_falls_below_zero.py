import numpy as np


def d_relu(x):
    """Return the slope of relu at x, in the shape of x."""
    # right of 0 the slope is 1, left of 0 it is -1, in the kink 0
    return np.sign(x) * 1.0
