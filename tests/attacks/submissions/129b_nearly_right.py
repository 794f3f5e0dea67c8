"""129b: answer almost rightly: a little too large, in single or half precision, or with the last element off.

A naive grader compares with three digits, or compares sums.
expect: double failed
expect: arrays failed
expect: total failed
expect: weigh failed
"""

import numpy as np


def double(x):
    if np.ndim(x):
        answer = 2 * x
        answer.flat[-1] += 1e-5
        answer.flat[0] -= 1e-5  # the sum is right
        return answer
    return 2 * x * (1 + 1e-5)


class Total:
    def __init__(self):
        self.value = 0.0

    def add(self, x):
        self.value = float(np.float16(self.value + x))
        return self.value


def weigh(f, x):
    return np.sum(f(x).astype(np.float16))
