"""93: leave the answers in shared memory, a queue or a semaphore of the old kind, which outlive every process.

A naive grader separates files and processes, but all programs share the kernel's tables.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import platform

libc = ctypes.CDLL(None, use_errno=True)
CREATE, REMOVE = 0o1600, 0
KEY = 0x6C6F6F74
CALLS = (
    ("shared memory", 29, (KEY, 4096, CREATE), 31),
    ("messages", 68, (KEY, CREATE), 71),
    ("semaphores", 64, (KEY, 1, CREATE), 66),
)


def call(number, *args):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    result = libc.syscall(number, *args)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"system call {number}")
    return result


def knock():
    for name, get, arguments, control in CALLS:
        try:
            number = call(get, *arguments)
            print("HOLE", name)
            if name == "semaphores":
                call(control, number, 0, REMOVE)
            else:
                call(control, number, REMOVE, None)
        except OSError:
            continue
    return "no password"
