"""118a: answer with NaN and infinity, alone, in arrays, as keys and as complex numbers, and name them in errors.

A naive grader writes them into its JSON, which no other reader takes then; or x != x makes a difference disappear.
expect: double failed
expect: arrays failed
expect: total failed
expect: knock failed
expect: weigh failed
"""

import numpy as np

NAN, INFINITY = float("nan"), float("inf")


def double(x):
    if getattr(x, "ndim", 0):
        return np.full(x.shape, np.nan)
    return NAN


class Total:
    value = -INFINITY

    def add(self, x):
        return complex(INFINITY, NAN)


def knock():
    return {NAN: [INFINITY, -INFINITY, NAN], INFINITY: np.array([np.nan, np.inf]), 1e308: complex(NAN, 0)}


def weigh(f, x):
    f(np.array([np.nan, np.inf]))
    return np.array(np.inf)
