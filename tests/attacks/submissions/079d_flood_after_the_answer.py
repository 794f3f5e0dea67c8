"""79d: answer, and flood what it prints after that.

A naive grader limits what is printed during a call, and forgets the time between two calls.
expect: knock error | failed | timeout
expect: double error | failed | timeout
expect: arrays error | failed | timeout
"""

import fcntl
import os
import threading


def flood():
    try:
        fcntl.fcntl(1, 1031, 1 << 20)  # F_SETPIPE_SZ: whoever reads should always find some more
    except OSError:
        pass
    while True:
        os.write(1, bytes(1 << 16))


def double(x):
    threading.Thread(target=flood, daemon=True).start()
    return 0


def knock():
    return double(0)
