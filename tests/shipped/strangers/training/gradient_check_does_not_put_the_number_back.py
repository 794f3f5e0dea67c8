# Slip: after a number of the copy has been moved it is not set back, and the next ones are measured at another place
import numpy as np


def gradient_check(f, grad, x, h=1e-5):
    g = grad(x)
    up = x.astype(float).copy()
    down = x.astype(float).copy()
    errors = [0.0]
    for index in np.ndindex(*x.shape):
        up[index] += h
        down[index] -= h
        right = (f(up) - f(x)) / h
        left = (f(x) - f(down)) / h
        if abs(right - left) > 0.1:
            continue
        errors.append(relative_error(g[index], (right + left) / 2))
    return max(errors)
