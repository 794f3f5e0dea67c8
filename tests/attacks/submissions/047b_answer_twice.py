"""47b: send a frame by hand, and then return from the function as usual.

A naive grader takes the first as the answer, and the second for the answer to its next question.
expect: all failed | error
"""

import os
import sys


def send(*values):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    os.write(4, b"".join(codec.encode((number + n, "ok", value)) for n, value in enumerate(values)))


def double(x):
    send(0.0, 1.0, 2.0)
    return 2 * x


def knock():
    send("no password")
    return "no password"


def weigh(f, x):
    send(0.0)
    os._exit(0)


class Total:
    value = 0.0

    def add(self, x):
        send(*range(100))
