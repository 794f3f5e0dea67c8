"""64a: become a fresh Python, without whatever was done to the first one.

A naive grader guards its interpreter from inside.
expect: knock error | failed
hole: start_programs
"""

import ctypes
import os
import sys


def execute(*words):
    """Become another program by the C library: Python itself may have been told to refuse."""
    arguments = (ctypes.c_char_p * (len(words) + 1))(*[os.fsencode(word) for word in words])
    libc = ctypes.CDLL(None, use_errno=True)
    libc.execv(arguments[0], arguments)
    raise OSError(ctypes.get_errno(), "no other program")


def knock():
    trace = os.path.join(TARGET["outside"], "python_again.txt")
    execute(sys.executable, "-S", "-c", f"open({trace!r}, 'w').close()")
