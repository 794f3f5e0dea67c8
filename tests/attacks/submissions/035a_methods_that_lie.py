"""35a: return an object all of whose special methods raise, end the process or lie.

A naive grader, or its test framework, calls len, repr, hash or bool on it while it writes its report.
expect: all failed | error
"""

import os


def end(self, *args, **kwargs):
    os._exit(0)


def broken(self, *args, **kwargs):
    raise KeyboardInterrupt("no")


NAMES = "len iter index hash repr str float int bool complex format next contains call array reduce_ex sizeof dir"
Ending = type("Ending", (), {f"__{name}__": end for name in NAMES.split()})
Broken = type("Broken", (), {f"__{name}__": broken for name in NAMES.split()})


class Nothing:
    """Its class is asked for by isinstance, and says float."""

    __class__ = property(lambda self: float)


class Secretive:
    def __getattribute__(self, name):
        raise SystemExit(0)


def double(x):
    return Ending()


def knock():
    return Broken()


def weigh(f, x):
    return Nothing()


class Total:
    value = Broken()

    def add(self, x):
        return Secretive()
