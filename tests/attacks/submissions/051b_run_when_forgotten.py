"""51b: return objects that run code when they are forgotten: between two checks, and after the last one.

A naive grader forgets them outside of any time limit.
expect: double failed
expect: arrays failed | timeout | error
expect: knock failed | error
expect: weigh failed | error
"""

import os
import sys
import time


class Hanging:
    def __del__(self):
        time.sleep(60)


class Ending:
    def __del__(self):
        os._exit(0)


class Returning:
    """It comes back whenever it is forgotten, and raises where nobody can catch it."""

    def __del__(self):
        graves.append(self)
        raise SystemExit(0)


graves = []
sys.unraisablehook = lambda *args: os.write(2, b"passed\n")


def double(x):
    return Hanging() if isinstance(x, float) else Returning()


def knock():
    return Ending()


def weigh(f, x):
    return Hanging()
