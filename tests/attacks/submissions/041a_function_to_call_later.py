"""41a: return a function instead of a value, in the hope that somebody calls it.

A naive grader calls it in its own process, where it does as it likes.
expect: all failed | error
"""

import os


def take_over(*args, **kwargs):
    if os.getpid() == TARGET["grader"]:
        print("HOLE the grader runs my code")
        open(os.path.join(TARGET["outside"], "called.txt"), "w").write("HOLE")
    return take_over


class Everything:
    """Whatever is asked of it, it is a function."""

    def __getattr__(self, name):
        return take_over

    __call__ = __getitem__ = __eq__ = __float__ = __iter__ = take_over


def double(x):
    return take_over if isinstance(x, float) else np_like


np_like = Everything()


def knock():
    return Everything.__dict__


def weigh(f, x):
    return [take_over, lambda: take_over(), f]


def Total():
    return Everything()
