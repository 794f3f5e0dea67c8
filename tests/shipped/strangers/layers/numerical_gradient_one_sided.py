import numpy as np
# slip: forward difference (f(x + h) - f(x)) / h instead of a central one

def numerical_gradient(f, x):
    """Return the slope of f with respect to each element of the array x."""
    h = 1e-4
    here = np.array(x, dtype=float)
    base = f(here)
    slopes = np.zeros(here.shape, dtype=float)
    for place in np.ndindex(here.shape):
        moved = here.copy()
        moved[place] = moved[place] + h
        slopes[place] = (f(moved) - base) / h
    return slopes
