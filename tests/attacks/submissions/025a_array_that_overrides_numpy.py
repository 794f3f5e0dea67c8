"""25a: return a subclass of ndarray that answers NumPy's functions itself.

A naive grader calls assert_allclose, and NumPy hands the question over to the learner's class.
expect: all failed
"""

import numpy as np


class Agreeable(np.ndarray):
    __array_priority__ = 1e9

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.True_ if ufunc.nout == 1 else (np.True_,) * ufunc.nout

    def __array_function__(self, func, types, args, kwargs):
        return True

    def __eq__(self, other):
        return np.True_

    def all(self, *args, **kwargs):
        return True


def agreeable(shape):
    return np.full(shape, 1e9).view(Agreeable)


def double(x):
    return agreeable(np.shape(x))


def knock():
    return agreeable(())


def weigh(f, x):
    return agreeable(())


class Total:
    value = agreeable(())

    def add(self, x):
        return agreeable(())
