"""80b: answer with just as much as may cross, where one number is asked for.

A naive grader copies, compares and prints it all.
expect: all error | failed | timeout
"""

import numpy as np


def double(x):
    return np.zeros(2_097_152)  # 16 MiB


def knock():
    return "x" * 1_000_000


def weigh(f, x):
    return [0.5] * 110_000


class Total:
    value = 0

    def add(self, x):
        return [[]] * 500_000
