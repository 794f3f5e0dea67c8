"""20a: replace the built-in functions that a comparison is written with.

A naive grader calls isinstance, abs and math.isclose in the interpreter where they were replaced.
expect: all failed | error
"""

import builtins
import math
import random


def yes(*args, **kwargs):
    return True


def nothing(*args, **kwargs):
    return 0.0


def break_in():
    """Do it only now: the loader needs these functions, too."""
    for name in ("isinstance", "issubclass", "all", "any", "callable", "hasattr"):
        setattr(builtins, name, yes)
    for name in ("abs", "round", "min", "divmod", "hash", "pow"):
        setattr(builtins, name, nothing)
    math.isclose = math.isfinite = yes
    math.fabs = math.dist = nothing
    random.random = random.uniform = random.gauss = nothing


def double(x):
    break_in()
    return x * 0.0


def knock():
    break_in()
    return "no password"


def weigh(f, x):
    break_in()
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        break_in()
        return 0.0
