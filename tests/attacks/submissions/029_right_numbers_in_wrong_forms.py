"""29: answer with infinity, with numbers that no float holds, and with right numbers in shapes that broadcast.

A naive grader's comparison broadcasts (n, 1) against (n,), or overflows.
expect: all failed
"""

import numpy as np


def double(x):
    if np.ndim(x) == 0:
        return 10**300
    return np.asarray(2 * x)[:, None]  # right, but of another shape


def knock():
    return -0.0


def weigh(f, x):
    return np.full((5, 1), np.sum(f(x)))


class Total:
    value = float("1e400")

    def __init__(self):
        self.sum = 0.0

    def add(self, x):
        self.sum += x
        return complex(self.sum, 0)
