"""91: set variables that the next process obeys: where modules are searched, what is loaded before all else.

A naive grader starts the next process with the environment that this one has left behind.
expect: double error
expect: arrays error
expect: knock failed | error
"""

import os
import sys

CHANGES = {"PYTHONPATH": "/tmp", "LD_PRELOAD": "/tmp/none.so", "PYTHONSTARTUP": "/tmp/none.py", "LEFT_BEHIND": "HOLE"}

inherited = sorted(CHANGES.keys() & os.environ.keys())


def double(x):
    os.environ.update(CHANGES)
    sys.path.insert(0, "/tmp/left")
    os._exit(0)  # a new process has to answer what is asked next


def knock():
    if inherited or "/tmp/left" in sys.path:
        print("HOLE", inherited)
    return "no password"
