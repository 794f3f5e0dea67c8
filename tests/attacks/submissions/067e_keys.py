"""67e: keep something in the key rings of the kernel, where the next submission finds it.

A naive grader cleans up files and forgets what the kernel keeps for a user.
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
    key = syscall(248, b"user", b"note", b"an answer", 9, -3)  # in the ring of the session
    print("HOLE a key", key)
    syscall(250, 3, key)
    return "no"
