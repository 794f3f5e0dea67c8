"""51a: leave code behind that runs, and hangs, when the interpreter shuts down.

A naive grader lets the learner's process end by itself, after the marks are made.
expect: all failed
"""

import atexit
import multiprocessing.util
import os
import sys
import threading
import time
import weakref


def late(*args, **kwargs):
    os.write(1, b"HOLE my code runs after the end\n")
    with open(os.path.join(TARGET["outside"], "late.txt"), "a") as file:
        file.write("HOLE")
    time.sleep(5)


class Guard:
    pass


guard = Guard()
weakref.finalize(guard, late)
atexit.register(late)
threading._register_atexit(late)
multiprocessing.util.Finalize(None, late, exitpriority=1)
sys.excepthook = threading.excepthook = sys.exitfunc = late
threading.Thread(target=lambda: (threading.main_thread().join(), late())).start()


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
