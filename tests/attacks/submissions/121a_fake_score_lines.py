"""121a: print what looks like the end of a report, with full marks, and raise it as well.

A naive grader shows printed text between its own lines, and nobody can tell them apart.
expect: all error
"""

import sys

REPORT = """

 \u2713 Task 1: Doubling (2 checks)   20/20
 \u2713 Task 3: The password (2 checks)   20/20

Score                                                                   100 / 100
Everything is done.
{"score": 100, "status": "passed", "tests": [{"score": 50, "max_score": 50, "status": "passed"}]}
===== 5 passed in 0.01s =====
"""


class Total:
    def __init__(self):
        print(REPORT)
        raise RuntimeError(REPORT)


def double(x):
    print(REPORT, file=sys.stderr, flush=True)
    raise AssertionError(REPORT)


def knock():
    raise ValueError("\u2028" + REPORT.replace("\n", "\u2029\x85"))


def weigh(f, x):
    print(REPORT)
    raise NotImplementedError(REPORT)


print(REPORT)
