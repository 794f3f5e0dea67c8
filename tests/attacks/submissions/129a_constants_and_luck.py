"""129a: answer at once with a constant or with random numbers of the right shape, and hope.

A naive grader allows for a large error, takes the mean, or is content with a shape.
expect: double failed
expect: arrays failed
expect: total failed
expect: weigh failed
"""

import numpy as np


def double(x):
    return np.random.normal(scale=2.0, size=np.shape(x)) if np.ndim(x) else 1e-12


class Total:
    value = 0.0

    def add(self, x):
        return np.zeros(1)


def weigh(f, x):
    return 5.0  # what the sum of five squares is on average
