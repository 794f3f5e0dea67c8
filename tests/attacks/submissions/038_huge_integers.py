"""38: answer with integers of a million digits, or raise them.

A naive grader turns them into text, which takes time with the square of their length.
expect: double error | failed
expect: arrays error | failed
expect: knock error | timeout
expect: weigh error | failed
expect: total failed
"""

import sys

HUGE = 1 << 3_000_000


def double(x):
    return HUGE if isinstance(x, float) else [[HUGE] * 3] * 2


def knock():
    sys.set_int_max_str_digits(0)
    raise ValueError(1 << 300_000)


def weigh(f, x):
    return {HUGE: -HUGE}


class Total:
    value = -(1 << 1000)

    def add(self, x):
        return (1 << 1000) + 1  # short enough to cross, and too long for a float
