"""67a: use io_uring, which reads, writes and connects without a system call for each.

A naive filter sees none of what is asked for by its rings.
expect: knock error | failed
hole: system_calls
"""

import ctypes
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
    syscall(425, 4, (ctypes.c_uint32 * 30)())
    print("HOLE a ring")
    return "no"
