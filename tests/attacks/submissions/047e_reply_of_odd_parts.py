"""47e: send replies whose parts are of other kinds than they should be: places, functions, huge names.

A naive grader follows a place or runs a function that comes from the learner's side.
expect: all failed | error | unfinished
"""

import os
import sys
import time


def send(*reply):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    os.write(4, codec.encode((number, *reply)))
    time.sleep(0.1)
    os._exit(0)


def names():
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_globals["codec"]


def double(x):
    send("ok", names().Function("(print('HOLE'), open('/etc/hostname'))"))


def knock():
    send("ok", names().Ref(0, ((".", "knock"),), "knock"))


def weigh(f, x):
    send("missing", "x\x1b[2J" * 100_000, 10**300, True, "module")


def Total():
    send("ok", names().Handle((1 << 64) - 1, "class" * 20))
