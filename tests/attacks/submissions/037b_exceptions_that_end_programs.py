"""37b: raise what is meant to end a program, alone or in a group.

A naive grader catches Exception only, and its session ends with the learner's KeyboardInterrupt.
expect: all error
"""


def double(x):
    raise KeyboardInterrupt if isinstance(x, float) else GeneratorExit


def knock():
    raise SystemExit(0)


def weigh(f, x):
    raise BaseExceptionGroup("all is well", [SystemExit(0), KeyboardInterrupt(), AssertionError()])


class Total:
    def __init__(self):
        raise StopIteration("no more checks")
