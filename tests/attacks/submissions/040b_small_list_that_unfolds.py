"""40b: answer with forty lists, each of which holds the next one twice.

A naive grader copies it, and so makes 2 to the 40 lists.
expect: knock error | failed | timeout
expect: weigh error | failed | timeout
"""


def unfolding(depth):
    value = [1.0]
    for _ in range(depth):
        value = [value, value]
    return value


def knock():
    return unfolding(38)


def weigh(f, x):
    return unfolding(11)  # small enough to cross
