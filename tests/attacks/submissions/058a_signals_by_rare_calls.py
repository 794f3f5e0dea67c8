"""58a: send a signal by the calls that nobody thinks of.

A naive filter looks at kill() alone.
expect: knock error | failed
hole: signal_processes
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
    victim = TARGET["victim"]
    info = (ctypes.c_int * 32)(0, 0, -1)  # si_code SI_QUEUE, as sigqueue() fills it in
    ways = {
        "tkill": lambda number: syscall(200, victim, number),
        "tgkill": lambda number: syscall(234, victim, victim, number),
        "rt_sigqueueinfo": lambda number: syscall(129, victim, number, info),
        "rt_tgsigqueueinfo": lambda number: syscall(297, victim, victim, number, info),
        "pidfd_send_signal": lambda number: syscall(424, os.pidfd_open(victim), number, 0, 0),
    }
    for name, way in ways.items():
        try:
            way(0)
            print("HOLE it may be signalled by", name)
            way(9)
        except OSError as error:
            print(name, error)
    return "no"
