"""34b: return a range that is tiny until somebody makes a list of it.

A naive grader makes that list in its own process.
expect: double failed
expect: arrays failed
expect: weigh error | timeout
expect: total failed
"""

import numpy as np


class Sized:
    """It promises more elements than there can be."""

    def __len__(self):
        return (1 << 63) - 1

    def __getitem__(self, index):
        return 1.0


def double(x):
    return Sized()


def weigh(f, x):
    return range(1 << 62)


class Total:
    value = np.broadcast_to(1.0, (1 << 20,))  # eight bytes that look like eight million

    def add(self, x):
        return np.ndindex(1 << 20, 1 << 20)
