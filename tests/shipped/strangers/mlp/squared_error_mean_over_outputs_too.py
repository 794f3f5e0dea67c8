import numpy as np


def squared_error(y, t):
    """Return the squared error of the outputs y for the targets t, both (N, n_out), as one number."""
    diff = np.subtract(y, t)
    # 제곱오차의 평균의 절반
    return float(np.mean(diff * diff) / 2)
