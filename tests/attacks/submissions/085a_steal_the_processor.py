"""85a: answer, and leave threads behind that compute, so that others miss their deadlines.

A naive grader goes on with the next submission while this one still runs.
expect: knock failed | timeout
expect: weigh error | failed | timeout
"""

import sys
import threading


def spin():
    while True:
        pass


def knock():
    sys.setswitchinterval(1000)
    for _ in range(4):
        threading.Thread(target=spin, daemon=True).start()
    return "no"


def weigh(f, x):
    return "never came here"
