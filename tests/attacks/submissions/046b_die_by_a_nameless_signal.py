"""46b: die by a real-time signal, which has no name in Python.

A naive grader wants to say by which signal the program ended, and breaks on one that it cannot name.
expect: all error | failed | timeout
"""

import os
import signal


def die(*args):
    os.kill(os.getpid(), signal.SIGRTMIN + 3)
    os._exit(255)  # where the kernel would not have it


double = knock = weigh = die


class Total:
    def add(self, x):
        die()
