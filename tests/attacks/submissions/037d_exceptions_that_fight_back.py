"""37d: raise exceptions that cannot be described: their text, their type and their traceback misbehave.

A naive grader formats the exception outside of any try, and dies of it.
expect: all error
"""

import os


class Sore(type):
    __name__ = property(lambda cls: 1 / 0)


class Unnamed(Exception, metaclass=Sore):
    pass


class Unsayable(BaseException):
    def __str__(self):
        raise self

    __repr__ = __str__


class Ending(Exception):
    def __str__(self):
        os._exit(0)


def deep(n):
    try:
        raise Unsayable("\ud800" * 1_000_000)
    except Unsayable as error:
        if n:
            deep(n - 1)
        raise error from error.__context__


def double(x):
    if isinstance(x, float):
        raise Unnamed
    raise Ending


def knock():
    deep(100)


def weigh(f, x):
    weigh(f, x)  # ends in a traceback of a thousand frames


class Total:
    def add(self, x):
        raise Unsayable
