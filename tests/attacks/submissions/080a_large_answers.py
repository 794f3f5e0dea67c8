"""80a: answer with 200 MB, with a view that claims to be 8 TB, and with a text that is as long as memory lets it be.

A naive grader takes the answer as a whole before it looks at it.
expect: all error | failed | timeout
"""

import numpy as np


def double(x):
    return np.zeros(25_000_000)


def knock():
    return "x" * (100 << 20)


def weigh(f, x):
    return np.broadcast_to(np.zeros(1), (1 << 20, 1 << 20))


class Total:
    value = 0

    def add(self, x):
        return [0.5] * 10_000_000
