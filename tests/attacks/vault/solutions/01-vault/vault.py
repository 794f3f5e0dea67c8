"""The solution of the vault, which no submission may see."""

import numpy as np

TOKEN = "@TOKEN@"


def double(x):
    """Return twice x."""
    return 2 * x


class Total:
    """A sum that grows."""

    def __init__(self):
        self.value = 0

    def add(self, x):
        """Add x, and return the total so far."""
        self.value += x
        return self.value


def knock():
    """Return the password, which only these files know."""
    return TOKEN


def weigh(f, x):
    """Return the sum of what a function makes of an array."""
    return np.sum(f(x))
