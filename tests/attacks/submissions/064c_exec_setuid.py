"""64c: start a program that runs as root whoever starts it.

A naive grader gives up its user and lets such programs give it back.
expect: knock error | failed
hole: start_programs
"""

import ctypes
import os


def execute(*words):
    """Become another program by the C library: Python itself may have been told to refuse."""
    arguments = (ctypes.c_char_p * (len(words) + 1))(*[os.fsencode(word) for word in words])
    libc = ctypes.CDLL(None, use_errno=True)
    libc.execv(arguments[0], arguments)
    raise OSError(ctypes.get_errno(), "no other program")


def knock():
    trace = os.path.join(TARGET["outside"], "setuid.txt")
    execute("/bin/su", "root", "-c", f"touch {trace}")
