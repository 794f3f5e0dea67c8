"""18: wait at a page of a file that all programs have in memory, for another one to wake this one.

A naive grader shows every program the same Python, and the kernel knows who waits by the file and not by the process.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import errno
import os
import platform

READ, SHARED, PRIVATE = 1, 1, 2
FUTEX = {"x86_64": 202, "aarch64": 98}[platform.machine()]
WAKE, REQUEUE, WAKE_BITS = 1, 3, 10

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]


def knock():
    fd = os.open(os.__file__, os.O_RDONLY)
    for mapping in (SHARED, PRIVATE):
        word = libc.mmap(None, 4096, READ, mapping, fd, 0)
        for way in (WAKE, REQUEUE, WAKE_BITS):
            nobody = ctypes.c_void_p(word)
            if libc.syscall(FUTEX, nobody, way, 1, ctypes.c_void_p(0), nobody, -1) >= 0:
                print("HOLE", mapping, way)
            else:
                print(mapping, way, errno.errorcode[ctypes.get_errno()])
    return "no password"
