"""26a: return an array of objects, each of which says that it is equal to everything.

A naive grader compares element by element, and so asks the liars.
expect: all failed
"""

import numpy as np


class Yes:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __rsub__ = __mul__ = __rmul__ = __add__ = __radd__ = __sub__
    __le__ = __lt__ = __ge__ = __gt__ = __eq__
    __hash__ = None


def liars(shape):
    array = np.empty(shape, dtype=object)
    array[...] = Yes()
    return array


def double(x):
    return liars(np.shape(x))


def knock():
    return liars(())


def weigh(f, x):
    return [liars(1), liars(1)]


class Total:
    value = liars(1)

    def add(self, x):
        return {"total": liars(())}
