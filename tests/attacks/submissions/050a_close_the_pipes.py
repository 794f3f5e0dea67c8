"""50a: close the pipes, or put others in their places.

A naive grader waits for ever for an answer that cannot come.
expect: all failed | error | timeout
"""

import os


def double(x):
    if isinstance(x, float):
        os.close(4)
    else:
        os.dup2(1, 4)  # the answer goes where the printed text goes
    return 2 * x


def knock():
    os.close(3)
    return "no password"


def weigh(f, x):
    os.dup2(4, 1)  # what is printed arrives as an answer
    os.dup2(4, 2)
    print("\0" * 100, flush=True)
    return 0.0


class Total:
    def add(self, x):
        os.closerange(0, 64)
        return 0.0
