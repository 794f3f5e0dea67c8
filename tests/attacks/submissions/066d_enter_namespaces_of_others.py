"""66d: leave the namespaces that were made for it, for those of the parent or another process.

A naive grader makes namespaces and lets their inhabitants move out.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
import platform

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long


def syscall(number, *arguments):
    if platform.machine() != "x86_64":
        raise OSError("these are the numbers of another machine")
    result = LIBC.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def knock():
    for pid in (TARGET["grader"], TARGET["victim"], os.getppid()):
        for name in ("net", "uts", "ipc", "cgroup"):
            try:
                with open(f"/proc/{pid}/ns/{name}") as file:
                    syscall(308, file.fileno(), 0)
                print("HOLE entered", name, "of another process")
            except OSError as error:
                print(pid, name, error)
    syscall(308, os.pidfd_open(TARGET["victim"]), 0x40000000 | 0x04000000)  # network and host name at once
    print("HOLE entered by pidfd")
    return "no"
