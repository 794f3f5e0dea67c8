"""18: look which pages of a library somebody has read, and take them out of memory to send a message with them.

A naive grader ends every process, and what the kernel keeps of files in memory stays for the next one.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import mmap
import os
import platform

CACHESTAT = 451
MINCORE = {"x86_64": 27, "aarch64": 232}[platform.machine()]
PAGEOUT, POPULATE = 21, 22

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]


def succeeded(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")


def knock():
    fd = os.open(os.__file__, os.O_RDONLY)
    page = ctypes.c_void_p(libc.mmap(None, 4096, mmap.PROT_READ, mmap.MAP_SHARED, fd, 0))
    answer = ctypes.create_string_buffer(64)
    ways = {
        "read what is there": lambda: os.preadv(fd, [bytearray(1)], 0, os.RWF_NOWAIT),
        "mincore": lambda: succeeded(libc.syscall(MINCORE, page, 4096, answer)),
        "cachestat": lambda: succeeded(libc.syscall(CACHESTAT, fd, (ctypes.c_uint64 * 2)(0, 4096), answer, 0)),
        "take out": lambda: succeeded(libc.madvise(page, 4096, PAGEOUT)),
        "bring in": lambda: succeeded(libc.madvise(page, 4096, POPULATE)),
        "read ahead": lambda: succeeded(libc.readahead(fd, ctypes.c_int64(0), 4096)),
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no password"
