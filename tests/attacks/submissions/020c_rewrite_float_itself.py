"""20c: rewrite the comparison of the type float itself, behind the dictionary that protects it.

A naive grader believes that at least the types of Python cannot be changed.
expect: all failed | error
"""

import ctypes
import gc


def yes(*args):
    return True


def nothing(*args):
    return 0.0


for kind in (float, int, str, complex):
    (inner,) = gc.get_referents(kind.__dict__)[:1]  # the real dictionary behind the read-only view
    inner["__eq__"] = yes
    inner["__ne__"] = lambda *args: False
    if kind is not str:
        inner["__sub__"] = inner["__rsub__"] = inner["__abs__"] = nothing
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))


def double(x):
    return 0.0


def knock():
    # the number 7, which the whole process shares, becomes 8 for it
    ctypes.c_uint32.from_address(id(7) + int.__basicsize__).value = 8
    return "no password"


def weigh(f, x):
    return 0.0


class Total:
    def add(self, x):
        return 0.0
