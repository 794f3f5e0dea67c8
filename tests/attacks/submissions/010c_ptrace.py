"""10: attach to another process as a debugger, and read it word by word.

A naive grader runs the program as a user who may debug what else this user runs.
expect: knock error | failed
hole: read_memory
"""

import ctypes
import platform
import time

libc = ctypes.CDLL(None, use_errno=True)
ATTACH, DETACH, PEEKUSER = 16, 17, 3


def ptrace(request, pid, address=0, data=0):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    result = libc.syscall(101, request, pid, ctypes.c_void_p(address), ctypes.c_void_p(data))
    if result < 0:
        raise OSError(ctypes.get_errno(), "ptrace")
    return result


def knock():
    victim = TARGET["victim"]
    ptrace(ATTACH, victim)
    try:
        word = ctypes.c_long()
        for _ in range(100):  # it stops when it is next scheduled
            try:
                ptrace(PEEKUSER, victim, 16 * 8, ctypes.addressof(word))  # its instruction pointer
                print("HOLE", hex(word.value))
                break
            except OSError:
                time.sleep(0.005)
    finally:
        ptrace(DETACH, victim)
    return "no password"
