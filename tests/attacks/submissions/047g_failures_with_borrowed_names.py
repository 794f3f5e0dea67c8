"""47g: report failures that would be the grader's: a broken worker, a test that is written wrongly, a skipped check.

A naive grader lets the worker say whose fault it was, and takes no points away, or starts again.
expect: double error
expect: arrays error
expect: knock error
expect: weigh error
expect: total error | failed
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


def double(x):
    frames = [("x" * 1_000, -1, "<module>"), (1, 2, 3), "odd", ("a", True, "b")] * 1000
    send("raised", "WorkerFailure", "the fork server does not answer", frames, "line", "name")


def knock():
    send("broken", "AuthorError", "write value(student.knock())")


def weigh(f, x):
    send("raised", "k" * 300_000, "m\n" * 300_000, [], "l" * 300_000, "n" * 300_000)


class Total:
    def add(self, x):
        send("skipped")
