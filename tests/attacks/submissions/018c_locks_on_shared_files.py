"""18: lock a file that all programs may read, for another one to find it locked.

A naive grader shows every program the same Python, and a file that can only be read can still be locked.
expect: knock error | failed
hole: system_calls
"""

import fcntl
import os
import struct

OFD_GETLK, OFD_SETLK, SET_RW_HINT = 36, 37, 1036


def knock():
    file = open(os.__file__, "rb")
    whole = struct.pack("hhqqi4x", fcntl.F_RDLCK, 0, 0, 0, 0)
    ways = {
        "flock": lambda: fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB),
        "lockf": lambda: fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB),
        "look at a lock": lambda: fcntl.fcntl(file, fcntl.F_GETLK, whole),
        "lock of the descriptor": lambda: fcntl.fcntl(file, OFD_SETLK, whole),
        "look at such a lock": lambda: fcntl.fcntl(file, OFD_GETLK, whole),
        "hint": lambda: fcntl.fcntl(file, SET_RW_HINT, struct.pack("Q", 2)),
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no password"
