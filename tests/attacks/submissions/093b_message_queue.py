"""93: leave the answers in a POSIX message queue.

A naive grader forbids the old shared memory, and forgets the queues that came after it.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *args):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    result = libc.syscall(number, *args)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def knock():
    name = f"loot-{os.getpid()}".encode()
    queue = call(240, name, os.O_RDWR | os.O_CREAT, 0o600, None)
    print("HOLE", queue)
    call(241, name)
    return "no password"
