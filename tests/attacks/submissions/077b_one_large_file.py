"""77b: make one file that is larger than is allowed, by claiming the room instead of writing.

A naive grader counts what is written.
expect: knock error | failed
hole: fill_disk
"""

import os
import signal


def knock():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    fd = os.open("large", os.O_CREAT | os.O_RDWR)
    for name, way in {
        "fallocate": lambda: os.posix_fallocate(fd, 0, 80 << 20),
        "truncate": lambda: os.ftruncate(fd, 1 << 40),  # takes no room by itself
        "write behind the end": lambda: os.pwrite(fd, b"x", 80 << 20),
    }.items():
        try:
            way()
            print("HOLE", name, os.fstat(fd).st_size)
        except OSError as error:
            print(name, error)
    os.ftruncate(fd, 0)
    return "no"
