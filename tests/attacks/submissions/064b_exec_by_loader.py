"""64b: start a program by way of the dynamic loader.

A naive grader has a list of programs that may not be started, and the loader is on no list.
expect: knock error | failed
hole: start_programs
"""

import ctypes
import glob
import os


def execute(*words):
    """Become another program by the C library: Python itself may have been told to refuse."""
    arguments = (ctypes.c_char_p * (len(words) + 1))(*[os.fsencode(word) for word in words])
    libc = ctypes.CDLL(None, use_errno=True)
    libc.execv(arguments[0], arguments)
    raise OSError(ctypes.get_errno(), "no other program")


def knock():
    loader = (glob.glob("/lib64/ld-linux-*") + glob.glob("/lib/ld-linux-*"))[0]
    execute(loader, "/bin/touch", os.path.join(TARGET["outside"], "loader.txt"))
