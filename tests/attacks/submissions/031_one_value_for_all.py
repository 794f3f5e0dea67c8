"""31: answer with one value where many are asked for, and with many where one is.

A naive grader's comparison broadcasts, and passes if any or the only one of them fits.
expect: all failed
"""

import numpy as np


def double(x):
    if np.ndim(x) == 0:
        return np.array([2 * x, 2 * x])
    return float(np.ravel(2 * x)[0])


def knock():
    return list("0123456789abcdef")


def weigh(f, x):
    return np.full((1, 2), np.sum(f(x)))


class Total:
    value = np.linspace(-10, 10, 1001)

    def add(self, x):
        return np.linspace(-10, 10, 1001)
