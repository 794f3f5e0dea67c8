"""48c: answer with the numbers of other questions: an old one, a later one, none, and the word of a fresh worker.

A naive grader takes any answer for the answer to its question.
expect: all failed | error
"""

import os
import sys
import time


def send(kind):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    replies = {
        "old": (number - 1, "ok", 0.0),
        "later": (number + 1, "ok", 0.0),
        "float": (float(number), "ok", 0.0),
        "fresh": (0, "locked"),
        "none": ("ok", 0.0),
        "list": [number, "ok", 0.0],
    }
    os.write(4, codec.encode(replies[kind]))
    time.sleep(0.1)
    os._exit(0)


def double(x):
    send("old" if isinstance(x, float) else "later")


def knock():
    send("fresh")


def weigh(f, x):
    send("list")


class Total:
    def __init__(self):
        send("float")
