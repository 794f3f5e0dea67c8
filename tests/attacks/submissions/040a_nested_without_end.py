"""40a: answer with lists in lists in lists, and with one that contains itself.

A naive grader walks down until its own stack ends.
expect: all error | failed
"""

import sys

sys.setrecursionlimit(1_000_000)


def nested(kind, depth):
    value = kind()
    for _ in range(depth):
        value = kind([value]) if kind is not dict else {"a": value}
    return value


def itself():
    ring = []
    ring.append(ring)
    return ring


def double(x):
    return itself() if isinstance(x, float) else nested(list, 39)


def knock():
    ring = {}
    ring["password"] = ring
    return ring


def weigh(f, x):
    return nested(tuple, 100_000)


class Total:
    value = nested(frozenset, 60)

    def add(self, x):
        return nested(dict, 38)
