"""19: replace NumPy's comparisons by ones that always agree.

A naive grader runs in the same interpreter, and asks the replaced functions.
expect: all failed
"""

import contextlib

import numpy as np
import numpy.testing


def yes(*args, **kwargs):
    return True


for name in ("allclose", "isclose", "array_equal", "array_equiv", "all", "isfinite", "isnan"):
    setattr(np, name, yes)
    with contextlib.suppress(AttributeError):
        setattr(np._core.numeric, name, yes)
for name in [n for n in dir(np.testing) if n.startswith("assert")]:
    setattr(np.testing, name, yes)
    with contextlib.suppress(AttributeError):
        setattr(np.testing._private.utils, name, yes)


def double(x):
    return x * 0.0


def knock():
    return "no password"


def weigh(f, x):
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0
