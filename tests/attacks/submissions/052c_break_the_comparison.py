"""52c: give answers that make the test itself raise, so that the fault seems to be the grader's.

A naive grader sees an exception in its own code, and takes no points away.
expect: all failed
"""

import numpy as np


def double(x):
    return {"a": [np.zeros(3), {1: 2}]} if isinstance(x, float) else [np.zeros(3), np.zeros(2)]


def knock():
    return np.zeros((2, 2))  # compared with a text it is neither equal nor not


def weigh(f, x):
    return [[1.0], [1.0, 2.0]]


def Total():
    return None  # the test asks it for a method
