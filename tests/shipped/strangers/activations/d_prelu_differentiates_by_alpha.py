import numpy as np


def d_prelu(x, alpha):
    """Return the slope of prelu at x."""
    # α는 학습되는 값이므로 α로 미분한다: α·x -> x, x -> 0
    slopes = np.where(x > 0, 0.0, x)
    return slopes
