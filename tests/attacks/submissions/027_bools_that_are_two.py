"""27: return an array of truth values whose bytes are neither 0 nor 1.

A naive grader keeps the bytes: such a value is true, and yet as a number it is what the learner likes.
expect: all failed
"""

import numpy as np


def odd(shape):
    return np.full(shape, 254, dtype=np.uint8).view(bool)


def double(x):
    return odd(np.shape(x)) if np.ndim(x) else odd((1,))[0]


def knock():
    return odd(64)


def weigh(f, x):
    return odd((1,))


class Total:
    value = odd((1,))

    def add(self, x):
        return [odd((1,))[0]]
