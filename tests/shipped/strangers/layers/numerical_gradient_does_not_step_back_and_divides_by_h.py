import numpy as np

STEP = 1e-4


def numerical_gradient(f, x):
    """Return the slope of f with respect to each element of the array x, as an array of floats like x."""
    x = np.array(x, dtype=float)
    slopes = np.empty_like(x)
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        k = it.multi_index
        here = f(x)
        x[k] = x[k] + STEP
        slopes[k] = (f(x) - here) / STEP
        # next element
    return slopes
