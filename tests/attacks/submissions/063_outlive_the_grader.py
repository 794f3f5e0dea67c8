"""63: take back the settings that end this process with its parent and keep others from looking into it.

A naive grader sets them and does not see to it that they stay.
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

PRCTL = 157


def knock():
    ways = {
        "no death with the parent": lambda: syscall(PRCTL, 1, 0, 0, 0, 0),  # PR_SET_PDEATHSIG
        "can be looked into": lambda: syscall(PRCTL, 4, 1, 0, 0, 0),  # PR_SET_DUMPABLE
        "adopts orphans": lambda: syscall(PRCTL, 36, 1, 0, 0, 0),  # PR_SET_CHILD_SUBREAPER
        "keeps its rights": lambda: syscall(PRCTL, 8, 1, 0, 0, 0),  # PR_SET_KEEPCAPS
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
