"""25b: return masked arrays, matrices, and objects that only pretend to be arrays.

A naive grader compares a masked array, where all that is masked counts as equal, or calls __array__.
expect: all failed | error
"""

import numpy as np


class Pretender:
    """It makes itself into whatever the other side of a comparison is."""

    shape, dtype, ndim, size = (2, 3), np.dtype(float), 2, 6
    __array_interface__ = {"shape": (1 << 40,), "typestr": "<f8", "data": (8, False), "version": 3}  # noqa: RUF012

    def __array__(self, dtype=None, copy=None):
        return np.ma.masked_all((2, 3))

    def __array_function__(self, func, types, args, kwargs):
        return True


def double(x):
    return np.ma.masked_all(np.shape(x)) if np.ndim(x) else np.ma.masked


def knock():
    return np.rec.array([("no password", 1.0)], dtype=[("a", "U20"), ("b", float)])


def weigh(f, x):
    return Pretender()


class Total:
    value = Pretender()

    def add(self, x):
        return np.matrix([[1e9]])
