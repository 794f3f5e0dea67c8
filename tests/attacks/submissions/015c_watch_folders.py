"""15: have the kernel report what happens in the folder of the tests.

A naive grader hides the contents, but lets a program watch when each file is opened and what it is called.
expect: knock error | failed
hole: see_files
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


def by_inotify(folder):
    call(254, call(294, os.O_CLOEXEC), folder, 0xFFF)


def by_fanotify(folder):
    call(301, call(300, 0, os.O_RDONLY), 1, 0x20, -100, folder)


def by_dnotify(folder):
    import fcntl

    fcntl.fcntl(os.open(folder, os.O_RDONLY), fcntl.F_NOTIFY, fcntl.DN_ACCESS)


def knock():
    for way in (by_inotify, by_fanotify, by_dnotify):
        try:
            way(os.path.dirname(TARGET["hidden_test"]).encode())
            print("HOLE", way.__name__)
        except OSError:
            continue
    return "no password"
