"""46a: die by a signal in every check: killed, aborted, by a broken pointer, by a division.

A naive grader counts checks without a verdict as passed, or dies with the process.
expect: all error | failed | timeout
"""

import ctypes
import os
import signal


def double(x):
    if isinstance(x, float):
        os.kill(os.getpid(), signal.SIGKILL)
    signal.signal(signal.SIGFPE, signal.SIG_DFL)
    signal.raise_signal(signal.SIGFPE)


def knock():
    return ctypes.string_at(1)


def weigh(f, x):
    ctypes.CFUNCTYPE(None)(1)()


class Total:
    def add(self, x):
        os.abort()
