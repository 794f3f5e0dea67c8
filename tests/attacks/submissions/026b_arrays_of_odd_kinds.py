"""26b: return arrays of kinds that hold no numbers: records, texts, dates, bytes, pointers.

A naive grader's comparison breaks on them, and it counts the broken check for the learner.
expect: all failed
"""

import numpy as np


def double(x):
    if np.ndim(x) == 0:
        return np.array(["nan"], dtype="U8")
    return np.full(np.shape(x), np.datetime64("NaT"))


def knock():
    return np.array([b"no password"], dtype="V16")


def weigh(f, x):
    return np.zeros(1, dtype=[("value", "O"), ("lie", "f8")])


class Total:
    value = np.array([np.timedelta64("NaT")])

    def add(self, x):
        return np.longdouble("1e4000")
