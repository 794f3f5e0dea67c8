"""45c: end the process without an error in the middle of every check.

A naive grader counts the failures that were reported, and there are none.
expect: all error
"""

import os
import sys


def leave(*args):
    print("1 passed")
    sys.stdout.flush()
    os._exit(0)


double = knock = weigh = leave


class Total:
    def __init__(self):
        self.add = leave
