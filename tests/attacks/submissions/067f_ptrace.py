"""67f: trace another process, and be traced by the parent.

A naive grader runs under the user of its learners, and so may be debugged by them.
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
    ways = {
        "seize": lambda: syscall(101, 0x4206, TARGET["victim"], 0, 0),
        "be traced": lambda: syscall(101, 0, 0, 0, 0),
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
