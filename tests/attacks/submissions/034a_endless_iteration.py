"""34a: return what never comes to an end when somebody walks through it.

A naive grader calls list() on a generator that yields for ever.
expect: double failed
expect: arrays failed
expect: knock failed
expect: weigh error | timeout
expect: total failed
"""

import itertools


def forever():
    while True:
        yield 1.0


class Endless(list):
    """A list, if one asks isinstance."""

    __module__ = "builtins"

    def __iter__(self):
        return itertools.count()

    def __len__(self):
        return 1 << 62


def double(x):
    return forever()


def knock():
    return itertools.repeat("a"), iter(int, 1), map(str, itertools.count())


def weigh(f, x):
    return Endless([1.0])


class Total:
    value = forever()

    def add(self, x):
        return itertools.cycle([1.0])
