"""26c: answer with a list of many small arrays of truth values and a single complex one.

A naive grader makes one array of them, all complex, and needs sixteen times the memory that was sent.
expect: all failed
"""

import numpy as np

SIZE = 1 << 14


def swelling():
    return [*[np.zeros(SIZE, dtype=bool)] * 120, np.zeros(SIZE, dtype=complex)]  # 2 MB, and then 32


def double(x):
    return swelling()


def knock():
    return swelling()


def weigh(f, x):
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0
