"""9: read the program's own memory from end to end, for what is left there from before the fork.

A naive grader forks the program's process from the one that has read the tests.
expect: knock error | failed | timeout
"""

import ctypes
import os
import re

TOKEN_LIKE = re.compile(rb"[0-9a-f]{32}")
MARKS = (b'TOKEN = "', b'PASSWORD = "', TARGET["variable"].encode() + b"=", b"PASSWORD\0", b"strongroom")
PIECE = 1 << 20


def regions():
    """Yield where each writable part begins and ends."""
    for line in open("/proc/self/maps"):
        place, rights, *_ = line.split()
        if rights.startswith("rw"):
            yield tuple(int(end, 16) for end in place.split("-"))


def pieces():
    """Yield the memory piece by piece, through /proc where that is open, else by pointers."""
    try:
        memory = os.open("/proc/self/mem", os.O_RDONLY)
    except OSError:
        memory = None
    for begin, end in regions():
        for at in range(begin, end, PIECE):
            size = min(PIECE, end - at)
            try:
                yield ctypes.string_at(at, size) if memory is None else os.pread(memory, size, at)
            except OSError:
                continue


def knock():
    for piece in pieces():
        for mark in MARKS:
            at = -1
            while (at := piece.find(mark, at + 1)) >= 0:
                if tokens := TOKEN_LIKE.findall(piece[at : at + 300]):
                    print(*tokens)  # the password is among them, if it is here
    return "no password"
