"""59c: make a message queue that notifies by a signal, and a timer that is to signal somebody else.

A naive filter forbids kill() only; the queue also stays behind for the next one.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import os
import platform
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
    event = struct.pack("qiiii", 0, 9, 4, TARGET["victim"], 0).ljust(64, b"\0")  # SIGKILL by SIGEV_THREAD_ID
    try:
        syscall(222, 1, event, ctypes.byref(ctypes.c_int()))  # the kernel itself refuses other people's threads
        print("HOLE a timer that kills another process")
    except OSError as error:
        print("timer_create", error)
    name = b"note-%d" % os.getpid()
    queue = syscall(240, name, os.O_RDWR | os.O_CREAT, 0o600, 0)
    syscall(244, queue, struct.pack("qii", 0, 23, 0).ljust(64, b"\0"))  # tell me by SIGURG
    print("HOLE a message queue")
    syscall(241, name)
    return "no"
