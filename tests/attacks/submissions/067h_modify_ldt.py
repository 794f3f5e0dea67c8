"""67h: change the table of memory segments by modify_ldt().

A naive grader leaves open an old part of the kernel that only emulators need.
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
    entry = struct.pack("IIII", 0, 0, 0xFFF, 0b1010001)  # a 32-bit data segment
    syscall(154, 1, entry, len(entry))
    print("HOLE a segment")
    return "no"
