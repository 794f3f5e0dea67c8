"""13: answer with things that make the comparison itself raise, so that its message shows both sides.

A naive grader shows what its own assertion said, and that holds the expected value.
expect: knock failed
expect: double failed
expect: arrays failed
expect: total failed
expect: weigh failed
"""

import numpy as np


def double(x):
    return {"a": [np.arange(3), b"\xff", 10**300]}


class Total:
    value = "12"

    def add(self, x):
        return np.zeros((0, 3), complex)


def knock():
    return np.array([[1.5, 2.5]])  # `==` makes an array of this, which is neither true nor false


def weigh(f, x):
    return (np.ones((2, 5)), {"expected"}, None)
