"""69b: be traced by the parent, then stop: the parent gets told of the stop as of an end.

A naive grader believes the first thing that wait() reports about its child, or waits for ever.
expect: knock timeout | error | failed
"""

import ctypes
import os
import platform
import signal

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
    try:
        syscall(101, 0, 0, 0, 0)  # PTRACE_TRACEME
    except OSError as error:
        print(error)
        return "no"
    os.kill(os.getpid(), signal.SIGSTOP)
    return "no"
