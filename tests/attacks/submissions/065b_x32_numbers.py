"""65b: call the kernel by the numbers of the x32 programs.

A naive filter compares the number and forgets that the same call has a second one.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
import platform

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long


def syscall(number, *arguments):
    if platform.machine() != "x86_64":
        raise OSError("these are the numbers of another machine")
    result = LIBC.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def knock():
    if syscall(0x40000000 + 39) == os.getpid():
        print("HOLE getpid by its second number")
    return "no"
