"""66e: make new namespaces of the other kinds: network, host name, IPC, time, process numbers.

A naive grader forbids new users, or mounts, and leaves its learners the rest of this part of the kernel.
expect: knock error | failed
hole: system_calls
hole: user_namespace
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
    kinds = {"user": 0x10000000, "network": 0x40000000, "host name": 0x04000000, "IPC": 0x08000000, "time": 0x80}
    kinds["processes"] = 0x20000000
    for name, flag in kinds.items():
        try:
            syscall(272, flag)
            print("HOLE a new namespace:", name)
        except OSError as error:
            print(name, error)
    return "no"
