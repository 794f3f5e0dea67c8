"""67i: use what root may do to the machine: its kernel log, its ports, files by number.

A naive grader runs in a container as root and believes that this is a wall. (Nothing here changes the machine.)
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
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
    handle = ctypes.create_string_buffer(struct.pack("Ii", 128, 0) + bytes(128))
    ways = {
        "syslog": lambda: syscall(103, 3, ctypes.create_string_buffer(4096), 4096),  # reads, and leaves it as it is
        "ioperm": lambda: syscall(173, 0x80, 1, 1),
        "iopl": lambda: syscall(172, 3),
        "name_to_handle_at": lambda: syscall(303, -100, b"/", handle, ctypes.byref(ctypes.c_int()), 0),
        "open_by_handle_at": lambda: syscall(304, os.open("/", os.O_RDONLY), handle, os.O_RDONLY),
        "fanotify_init": lambda: syscall(300, 0, 0),
        "lookup_dcookie": lambda: syscall(212, 0, handle, 128),
        "personality": lambda: syscall(135, 0x0040000 | 0x0400000),  # every address known, all that is readable runs
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
