import numpy as np


def _draw(alpha, shape):
    # alpha is the upper end of the random range
    return np.random.uniform(0.0, alpha, size=shape)


def rrelu(x, alpha):
    """Return x where it is above 0, else alpha * x, with the alpha that is given."""
    a = _draw(alpha, np.shape(x))
    return np.where(x > 0, x, a * x)


def d_rrelu(x, alpha):
    """Return the slope of rrelu at x."""
    return np.where(x > 0, 1.0, _draw(alpha, np.shape(x)))
