"""67c: handle page faults itself by userfaultfd(), which lets it stop the kernel half-way.

A naive grader leaves open what makes many bugs of the kernel easy to use.
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
    syscall(323, 0x80000 | 1)  # O_CLOEXEC and user mode only, which needs no rights
    print("HOLE page faults are mine")
    return "no"
