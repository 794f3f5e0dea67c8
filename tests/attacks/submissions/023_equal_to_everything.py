"""23: return an object that says that it is equal to everything.

A naive grader compares with ==, which the object answers itself.
expect: all failed
"""


class Yes:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __hash__ = None
    __add__ = __mul__ = __rmul__ = __rsub__ = __sub__


def double(x):
    return Yes()


def knock():
    return Yes()


def weigh(f, x):
    return Yes()


class Total:
    value = Yes()

    def add(self, x):
        return Yes()
