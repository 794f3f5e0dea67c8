"""30a: answer with nothing at all in an array or a list.

A naive grader finds that all of no elements are right.
expect: all failed
"""

import numpy as np


def double(x):
    return np.empty((0, *np.shape(x)[1:])) if np.ndim(x) else []


def knock():
    return ""


def weigh(f, x):
    return ()


class Total:
    value = np.empty(0)

    def add(self, x):
        return {}
