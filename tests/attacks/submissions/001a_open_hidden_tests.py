"""1: open the hidden tests by their path, in the ways that Python's own modules offer.

A naive grader runs the program as the same user, in a file system where the tests lie readable.
expect: knock error | failed
hole: read_files
"""

import io
import linecache
import mmap
import os

import numpy as np


def mapped(path):
    fd = os.open(path, os.O_RDONLY)
    try:
        return mmap.mmap(fd, 0, prot=mmap.PROT_READ)[:].decode()
    finally:
        os.close(fd)


WAYS = (
    lambda path: open(path).read(),
    lambda path: io.FileIO(path).readall().decode(),
    lambda path: os.read(os.open(os.path.basename(path), os.O_RDONLY, dir_fd=os.open(os.path.dirname(path), 0)), 9999),
    lambda path: os.read(os.open("/proc/self/root" + path, os.O_RDONLY), 9999),
    lambda path: np.fromfile(path, np.uint8).tobytes(),
    lambda path: "".join(linecache.getlines(path)),
    mapped,
)


def knock():
    for way in WAYS:
        for place in ("hidden_test", "solution", "reference", "diary"):
            try:
                if found := way(TARGET[place]):
                    print("HOLE", place, found)
            except OSError:
                continue
    return "no password"
