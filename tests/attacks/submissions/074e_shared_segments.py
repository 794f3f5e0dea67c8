"""74e: make System V segments, which stay when they are let go of, even when the process ends.

A naive grader limits the address space, and sees only one of them in it at a time.
expect: knock error | failed
hole: memory
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
    segments = []
    try:
        for _ in range(4):
            segments.append(syscall(29, 0, 100 << 20, 0o600 | 0o1000))
            place = syscall(30, segments[-1], 0, 0)
            ctypes.memset(place, 1, 1 << 20)  # not all of it, not to harm the machine should nobody clean up
            syscall(67, place)
        print("HOLE got MiB:", 100 * len(segments))
    finally:
        for segment in segments:
            syscall(31, segment, 0, 0)
    return "no"
