"""119a: messages of a megabyte, on one line, on 100 000 lines, and of one letter with 100 000 accents.

A naive grader puts them into the report, which nobody can open any more.
expect: double error | failed
expect: arrays error | failed
expect: total error
expect: knock failed | error
expect: weigh error | failed
"""

LONG = "A" * 1_000_000


def double(x):
    print("A" * 500_000, end="")
    if getattr(x, "ndim", 0):
        raise ValueError("\n" * 100_000 + "end")
    raise ValueError(LONG)


class Total:
    def add(self, x):
        raise type("E" * 10_000, (Exception,), {})("Z" + "\u0301" * 100_000)


def knock():
    print("a\n" * 50_000)
    return [LONG[:900_000]]


def weigh(f, x):
    return {LONG[:1000] + str(i): LONG[:800] for i in range(1000)}


for number in range(50):
    globals()["f"] = number
raise ValueError(LONG)
