"""20b: replace the built-in functions that the worker itself needs, at the moment of the answer.

A naive grader trusts the types and lengths that are found in the learner's process.
expect: all failed | error
"""

import builtins

real_type = type


class Yes:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0


def break_in():
    builtins.type = lambda *args: float if len(args) == 1 else real_type(*args)
    builtins.map = builtins.zip = lambda *args: iter(())
    builtins.str = builtins.repr = lambda *args: "passed"
    builtins.print = lambda *args, **kwargs: None


def double(x):
    break_in()
    return Yes()


def knock():
    break_in()
    builtins.len = lambda x: 0
    return Yes()


def weigh(f, x):
    break_in()
    return Yes()


class Total:
    def add(self, x):
        break_in()
        return Yes()
