"""30b: answer with an array that holds no element and yet has millions of rows.

A naive grader counts the elements, finds none, and then makes a list of every row to show it.
expect: all failed
"""

import numpy as np

ROWS = 4_000_000  # some 250 MiB and seconds as lists; an attacker would take 2**30


def double(x):
    return np.empty((ROWS, 0)) if np.ndim(x) else np.empty((1, ROWS, 0), dtype=bool)


def knock():
    return np.empty((1 << 39, 0))


def weigh(f, x):
    return np.empty((ROWS, 0), dtype=np.int8)


class Total:
    value = np.empty((0, ROWS))

    def add(self, x):
        return np.empty((0, ROWS))
