import numpy as np


def _length(v):
    return np.sqrt(sum(c * c for c in v))


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for done in range(1, most + 1):
        slope = grad(x)
        x = x - lr * slope
        # was the slope short enough? then we have arrived
        if _length(slope) < tolerance:
            return x, done
    return x, most
