"""67b: load a program into the kernel by bpf().

A naive grader leaves open the call from which most bugs of the kernel are reached.
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
    ways = {
        "map": lambda: syscall(321, 0, struct.pack("5I", 2, 4, 8, 1, 0).ljust(72, b"\0"), 72),
        "socket filter": lambda: syscall(321, 5, attributes, len(attributes)),
    }
    code = ctypes.create_string_buffer(struct.pack("<BBhiBBhi", 0xB7, 0, 0, 0, 0x95, 0, 0, 0))  # r0 = 0; exit
    licence = ctypes.create_string_buffer(b"GPL")
    attributes = struct.pack("IIQQ", 1, 2, ctypes.addressof(code), ctypes.addressof(licence)).ljust(120, b"\0")
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
