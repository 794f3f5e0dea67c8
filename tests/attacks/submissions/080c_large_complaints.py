"""80c: raise exceptions whose texts, names and stacks are as long as memory lets them be.

A naive grader keeps the whole traceback and puts it into its report.
expect: all error | failed | timeout
"""


def double(x):
    raise ValueError("x" * (50 << 20))


def knock():
    raise type("x" * (10 << 20), (Exception,), {})


def weigh(f, x):
    def deeper(left):
        if left:
            deeper(left - 1)
        raise ValueError("\n" * 100_000)

    deeper(900)


class Total:
    def add(self, x):
        raise type("Nameless", (Exception,), {"__str__": lambda self: "\u0301" * 5_000_000})
