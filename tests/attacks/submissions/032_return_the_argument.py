"""32: change the argument, and return that same object.

A naive grader computes what is expected from the object that was just changed: twice nothing is nothing.
expect: double failed
expect: arrays failed
expect: weigh failed
"""

import numpy as np


def double(x):
    if np.ndim(x):
        x[...] = 0.0
    return x


def weigh(f, x):
    x *= 0.0
    return x
