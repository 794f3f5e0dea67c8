"""45b: leave by sys.exit, quit and SystemExit, in every check and while the file is loaded.

A naive grader's process ends with status 0, and the checks after it never run.
expect: all error
"""

import sys


def double(x):
    sys.exit(0)


def knock():
    quit()


def weigh(f, x):
    raise SystemExit


class Total:
    def __init__(self):
        exit("passed")


raise SystemExit(0)
