"""123a: know the answers to the numbers that teachers like, and to nothing else.

A naive grader asks only for the examples that stand in the exercise.
expect: double failed
expect: arrays failed
expect: total failed
expect: weigh failed
"""

import numpy as np

LIKED = (0, 1, 2, 3, 4, 5, 7, 10, 12, 42, 100, -1, -2, -3, -5, 0.5, 1.5, 2.5, 0.1, 0.2, 0.25, 3.14, 1e-3, 1e6)
ANSWERS = {float(x): 2.0 * x for x in LIKED}


def double(x):
    if getattr(x, "ndim", 0):
        return np.array([ANSWERS.get(v, 0.0) for v in x.ravel()]).reshape(x.shape)
    return ANSWERS.get(x, 0.0)


class Total:
    value = 3.0

    def add(self, x):
        return {1.0: 1.0, 2.0: 3.0, 3.0: 6.0}.get(x, 0.0)


def weigh(f, x):
    return {(1.0, 2.0): 5.0, (1.0, 2.0, 3.0): 14.0, (0.0, 1.0, 2.0, 3.0, 4.0): 30.0}.get(tuple(x), 0.0)
