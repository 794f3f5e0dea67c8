"""52b: end in a check as a worker does that could not lock itself in, or say "locked" again.

A naive grader starts a new one and asks again, as often as one likes.
expect: all error | failed
"""

import os
import sys
import time


def codec():
    frame = sys._getframe()
    while "codec" not in frame.f_globals:
        frame = frame.f_back
    return frame.f_globals["codec"]


def double(x):
    os.write(2, b"ProcessLookupError: the parent ended first")
    os._exit(70)


def knock():
    os.write(4, codec().encode((0, "locked")))
    time.sleep(0.1)
    os._exit(70)


def weigh(f, x):
    os.write(1, b'{"exit": 1, "status": 0}{"ready": true}{"pid": 1}')
    os.close(4)
    os._exit(70)


class Total:
    def add(self, x):
        os.close(3)
        os.close(4)
        os._exit(70)
