"""78c: change the pipes that it shares with the grader: their size, and whether they wait.

A naive grader reads with the same open file as the code, and waits for ever or not at all.
expect: knock error | failed | timeout
"""

import fcntl
import os


def knock():
    for fd in (0, 1, 3, 4):
        for size in (4096, 1 << 20):
            try:
                fcntl.fcntl(fd, 1031, size)  # F_SETPIPE_SZ
            except OSError as error:
                print(fd, error)
        try:
            fcntl.fcntl(fd, fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND)
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            print(fd, error)
    return "no"
