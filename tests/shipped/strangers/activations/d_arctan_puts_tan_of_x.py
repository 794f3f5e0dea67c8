import numpy as np


def d_arctan(x):
    """Return the slope of arctan at x."""
    # (1 + tan^2) * arctan' = 1
    t = np.tan(x)
    return 1 / (1 + t * t)
