"""9: ask for memory that nobody has wiped, and read what others have left in it.

A naive grader freed what it knew before the fork; NumPy and malloc hand it out again as it is.
expect: knock failed | error
expect: arrays failed
"""

import ctypes
import re

import numpy as np

TOKEN_LIKE = re.compile(rb"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]


def knock():
    found = set()
    for power in range(5, 16):
        for _ in range(20):
            found.update(TOKEN_LIKE.findall(np.empty(1 << power, np.uint8).tobytes()))
            if place := libc.malloc(1 << power):  # kept, so that the next one is another
                found.update(TOKEN_LIKE.findall(ctypes.string_at(place, 1 << power)))
    print(sorted(found))  # the password is among them, if it is here
    return "no password"


def double(x):
    """Return what lies where an array of this shape was freed a moment ago: perhaps the expected one."""
    return np.empty_like(x)
