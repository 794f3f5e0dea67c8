"""73c: take nearly all the time that loading has, and crash in every check so that it is loaded anew each time.

A naive grader gives each of its many starts the whole time.
expect: all error | timeout | failed
"""

import os
import time

time.sleep(1.5)


class Total:
    def __init__(self):
        os._exit(1)


def double(x):
    os._exit(1)


def knock():
    os._exit(1)


def weigh(f, x):
    os._exit(1)
