"""28: answer with NaN everywhere.

A naive grader fails an answer where abs(got - expected) > tolerance, which is never true of NaN.
expect: all failed
"""

import numpy as np


def double(x):
    return x * np.nan


def knock():
    return float("nan")


def weigh(f, x):
    return complex("nan+nanj")


class Total:
    value = np.array([-np.nan], dtype=np.float16)

    def add(self, x):
        return np.array(np.nan, dtype=np.float32)
