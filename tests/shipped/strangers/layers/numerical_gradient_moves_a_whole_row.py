import numpy as np


def numerical_gradient(f, x):
    """Return the slope of f with respect to each element of the array x, as an array of floats like x."""
    h = 1e-4
    work = np.array(x, dtype=float)
    grad = np.zeros(work.shape)
    for i in range(len(work)):
        kept = np.copy(work[i])
        work[i] = kept + h
        upper = f(work)
        work[i] = kept - h
        lower = f(work)
        work[i] = kept
        grad[i] = (upper - lower) / (2 * h)
    return grad
