"""33: change the arguments, so that the reference, asked later, computes from other values.

A naive grader hands the same list or array to both sides, one after the other.
expect: double failed
expect: arrays failed
expect: weigh failed
"""

import contextlib

import numpy as np

early = []


def double(x):
    if np.ndim(x) == 0:
        return x
    early.append(x)
    for array in early:  # those of earlier questions, too, which somebody may still hold
        array.setflags(write=True)
        array /= 2
    return x * 2  # what x was


def weigh(f, x):
    f.__globals__["np"] = None  # what the function computes with
    f.__code__ = (lambda x: 0 * x).__code__
    with contextlib.suppress(ValueError):
        x.resize((0,), refcheck=False)
    x[...] = 0.0
    return 0.0
