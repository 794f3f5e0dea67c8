"""67g: take descriptors out of another process, compare with it, and drop its memory.

A naive filter forbids ptrace() and forgets the newer calls that do parts of its work.
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
    victim = TARGET["victim"]
    ways = {
        "pidfd_getfd": lambda: syscall(438, os.pidfd_open(victim), 0, 0),
        "kcmp": lambda: syscall(312, os.getpid(), victim, 2, 0, 0),
        "get_robust_list": lambda: syscall(274, victim, *[ctypes.byref(ctypes.c_size_t())] * 2),
        "process_madvise": lambda: syscall(440, os.pidfd_open(victim), bytes(16), 0, 20, 0),
        "migrate_pages": lambda: syscall(256, victim, 64, *[ctypes.byref(ctypes.c_ulong(1))] * 2),
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
