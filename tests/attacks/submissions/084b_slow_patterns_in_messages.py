"""84b: raise exceptions whose texts and names keep the grader's patterns busy.

A naive grader explains errors by patterns that take for ever on the right text.
expect: all error | failed
"""


def double(x):
    raise type("A" * 100_000, (Exception,), {})("module 'numpy' has no attribute '" * 100_000)


def knock():
    raise ModuleNotFoundError("No module named '" + "a" * 1_000_000)


def weigh(f, x):
    return type("Aa" * 50_000 + "A" * 50_000, (), {})()


class Total:
    def add(self, x):
        raise ValueError("/a" * 1_000_000 + "C:\\\\" * 1_000_000 + "\n" * 1_000_000)
