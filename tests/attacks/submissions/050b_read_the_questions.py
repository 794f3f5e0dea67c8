"""50b: have threads read the questions, and answer them in the place of the worker.

A naive grader loses its place in the pipe, or hangs.
expect: all failed | error | timeout
"""

import os
import sys
import threading

frame = sys._getframe()
while "sequence" not in frame.f_locals:
    frame = frame.f_back
codec = frame.f_globals["codec"]


def answer():
    while True:
        question = os.read(3, 1 << 16)
        try:
            number, *_ = codec.decode(question, request=True)
            os.write(4, codec.encode((number, "ok", "passed")))
        except codec.Malformed:
            os.write(4, b"\0" * 20)


for _ in range(3):
    threading.Thread(target=answer, daemon=True).start()


def double(x):
    return 0.0


def knock():
    return "no password"


def weigh(f, x):
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0
