"""66a: become root of a namespace of its own, where much more of the kernel can be called.

A naive grader makes namespaces itself and lets its learners do so, too.
expect: knock error | failed
hole: user_namespace
"""

import ctypes
import os
import platform
import signal
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

CLONE_NEWUSER = 0x10000000


def knock():
    ways = {
        "clone": lambda: syscall(56, CLONE_NEWUSER | signal.SIGCHLD, 0, 0, 0, 0),
        "clone3": lambda: syscall(435, struct.pack("8Q", CLONE_NEWUSER, 0, 0, 0, signal.SIGCHLD, 0, 0, 0), 64),
        "unshare": lambda: syscall(272, CLONE_NEWUSER),
    }
    for name, way in ways.items():
        try:
            child = way()
            if child == 0 and name != "unshare":
                os._exit(0)
            print("HOLE a new user namespace by", name)
            if child:
                os.waitpid(child, 0)
        except OSError as error:
            print(name, error)
    return "no"
