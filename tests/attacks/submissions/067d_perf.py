"""67d: count and sample what the processor does by perf_event_open().

A naive grader lets code measure what others compute.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import struct
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
    task_clock = struct.pack("IIQQQQQ", 1, 112, 1, 0, 0, 0, 0b1100000).ljust(112, b"\0")  # not the kernel's
    for pid in (0, TARGET["victim"]):
        try:
            syscall(298, task_clock, pid, -1, -1, 0)
            print("HOLE a counter on", pid)
        except OSError as error:
            print(pid, error)
    return "no"
