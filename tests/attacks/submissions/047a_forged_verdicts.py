"""47a: send verdicts instead of answers, in frames of the worker's own kind.

A naive grader lets the worker say how a check has ended.
expect: all failed | error | timeout
"""

import os
import sys


def send(*reply, first=None):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    os.write(4, codec.encode((number if first is None else first, *reply)))


def double(x):
    if isinstance(x, float):
        send("passed")
    else:
        send("ok", True, {"outcome": "passed", "points": 10})


def knock():
    send("passed", 10, "points")


def weigh(f, x):
    send("ok", ("passed", 10))


class Total:
    def add(self, x):
        send("ok", "passed", first=True)  # a number that equals 1, and is none
