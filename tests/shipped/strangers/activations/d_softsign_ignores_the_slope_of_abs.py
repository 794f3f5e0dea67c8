import numpy as np


def d_softsign(x):
    """Return the slope of softsign at x."""
    u, du = x, 1.0
    v, dv = 1 + np.abs(x), 1.0      # |x| has the slope 1
    return (du * v - u * dv) / v ** 2
