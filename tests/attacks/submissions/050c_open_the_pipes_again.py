"""50c: open the pipes again from the other end: write questions for oneself, and read what was answered.

A naive grader believes that a pipe has a direction.
expect: all failed | error | timeout
"""

import os
import sys


def knock():
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    questions = os.open("/proc/self/fd/3", os.O_WRONLY | os.O_NONBLOCK)
    answers = os.open("/proc/self/fd/4", os.O_RDONLY | os.O_NONBLOCK)
    for n in range(1, 4):
        os.write(questions, codec.encode((number + n, None, "fetch", codec.Ref(0, ((".", "__name__"),)), (), {})))
    os.dup2(answers, 3)
    return "no password"


def double(x):
    os.set_blocking(4, False)  # whose flag is it?
    os.set_blocking(3, False)
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0


def weigh(f, x):
    return 0.0
