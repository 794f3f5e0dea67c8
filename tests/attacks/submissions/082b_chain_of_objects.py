"""82b: return, raise and take apart what is nested a hundred thousand times.

A naive grader walks through it by a function that calls itself.
expect: knock error | failed
expect: double error | failed | timeout
expect: arrays error | failed | timeout
"""


def double(x):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return nested


def knock():
    error = ValueError("first")
    for number in range(100_000):
        later = ValueError(number)
        later.__context__ = later.__cause__ = error
        error = later
    raise error
