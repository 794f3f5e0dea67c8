"""1: open the hidden tests by system calls that a list of forbidden ones forgets.

A naive grader replaces `open`, or filters open and openat, but not openat2, creat or opening by a file's handle.
expect: knock error | failed
hole: read_files
"""

import ctypes
import os
import platform
import struct

libc = ctypes.CDLL(None, use_errno=True)
AT_FDCWD, OPENAT2, NAME_TO_HANDLE, OPEN_BY_HANDLE, OLD_OPEN = -100, 437, 303, 304, 2


def call(number, *args):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    result = libc.syscall(number, *args)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def by_handle(path):
    """Turn the path into a handle, and open that; a handle knows nothing of folders that cannot be seen."""
    handle = ctypes.create_string_buffer(struct.pack("Ii", 128, 0) + bytes(128))
    mount = ctypes.c_int()
    call(NAME_TO_HANDLE, AT_FDCWD, path, handle, ctypes.byref(mount), 0)
    somewhere = os.open("/", os.O_RDONLY)
    return call(OPEN_BY_HANDLE, somewhere, handle, os.O_RDONLY)


WAYS = (
    lambda path: call(OLD_OPEN, path, os.O_RDONLY, 0),
    lambda path: call(OPENAT2, AT_FDCWD, path, struct.pack("QQQ", os.O_RDONLY, 0, 0), 24),
    by_handle,
)


def knock():
    for number, way in enumerate(WAYS):
        try:
            print("HOLE", number, os.read(way(TARGET["hidden_test"].encode()), 9999))
        except OSError:
            continue
    return "no password"
