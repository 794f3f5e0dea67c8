"""51c: have every step of the worker watched, so that code runs after the function has returned.

A naive grader thinks that the learner's code is over when its function is.
expect: double failed | error
expect: arrays failed | error
expect: knock failed | error
expect: weigh failed | error
"""

import sys


def watch(frame, event, value):
    """Replace what is about to be sent, while the worker packs it."""
    if event == "call" and frame.f_code.co_name == "encode":
        answer = frame.f_locals.get("value")
        if type(answer) is tuple and len(answer) == 3 and isinstance(answer[2], list):
            answer[2][:] = ["passed"]
            answer[2].clear()


def double(x):
    sys.setprofile(watch)
    return [0.0, 0.0]


def knock():
    sys.setprofile(watch)
    return ["no password"]


def weigh(f, x):
    sys.setprofile(lambda *args: 1 / 0)
    return 0.0
