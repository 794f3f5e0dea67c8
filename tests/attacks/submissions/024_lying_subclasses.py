"""24: return a subclass of float, int or str whose operators lie.

A naive grader asks isinstance(value, float), is content, and then compares with operators that lie.
expect: all failed
"""


def lying(kind):
    def yes(self, *others):
        return True

    def nothing(self, *others):
        return 0.0

    names = dict.fromkeys(["__eq__", "__le__", "__lt__", "__ge__", "__gt__", "__bool__"], yes)
    names |= dict.fromkeys(["__sub__", "__rsub__", "__abs__", "__float__", "__mul__", "__round__"], nothing)
    names |= {"__ne__": lambda self, other: False, "__hash__": lambda self: 0}
    names |= {"__array__": lambda self, *args, **kwargs: 1 / 0, "__module__": "builtins", "__qualname__": kind.__name__}
    return type(kind.__name__, (kind,), names)


Float, Int, Str = lying(float), lying(int), lying(str)


def double(x):
    return Float(1e9)


def knock():
    return Str("no password")


def weigh(f, x):
    return Int(-1)


class Total:
    value = Int(-1)

    def add(self, x):
        return [Float(1e9)]
