"""69c: end the main thread only: the process looks dead, and is not.

A naive grader takes a zombie for an end, or waits for an exit status that does not come.
expect: knock timeout | error | failed
"""

import ctypes
import platform
import threading
import time

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
    threading.Thread(target=time.sleep, args=(3600,), daemon=True).start()
    syscall(60, 0)  # exit() of the kernel ends one thread, not the process
    return "no"
