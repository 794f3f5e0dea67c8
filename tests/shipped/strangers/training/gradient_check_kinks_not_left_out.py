# Slip: the question for kinks is missing, all numbers are compared
import numpy as np


def gradient_check(f, grad, x, h=1e-5):
    analytic = grad(x)
    biggest = 0.0
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        idx = it.multi_index
        step = np.zeros(x.shape)
        step[idx] = h
        slope = (f(x + step) - f(x - step)) / (2 * h)
        biggest = max(biggest, relative_error(analytic[idx], slope))
    return biggest
