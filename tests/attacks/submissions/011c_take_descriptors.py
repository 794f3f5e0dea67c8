"""11: take a copy of what another process has open, by its pidfd.

A naive grader closes /proc and forgets that a newer kernel hands descriptors over without it.
expect: knock error | failed
hole: read_memory
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
    for pid in (TARGET["grader"], os.getppid(), TARGET["victim"]):
        try:
            pidfd = call(434, pid, 0)
        except OSError:
            continue
        for theirs in range(20):
            try:
                mine = call(438, pidfd, theirs, 0)
            except OSError:
                continue
            print("HOLE", pid, theirs, oct(os.fstat(mine).st_mode))
            os.close(mine)
        os.close(pidfd)
    return "no password"
