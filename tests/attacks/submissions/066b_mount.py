"""66b: mount a file system over the working folder.

A naive grader that made its namespaces as root left the code the rights of root in them.
expect: knock error | failed
hole: system_calls
hole: user_namespace
"""

import ctypes
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

NEW_USER, NEW_MOUNTS, PRIVATE = 0x10000000, 0x00020000, 0x00040000 | 0x4000
OPEN_TREE_CLONE = 1


def knock():
    ways = {
        "fsopen": lambda: syscall(430, b"tmpfs", 0),
        "open_tree": lambda: syscall(428, -100, b".", OPEN_TREE_CLONE),
    }
    try:
        try:
            syscall(272, NEW_MOUNTS)
        except OSError:
            syscall(272, NEW_USER | NEW_MOUNTS)  # gives the right to mount, there
        print("HOLE a new set of mounts")
        syscall(165, b"none", b"/", None, PRIVATE, None)  # nothing of what follows shows outside
        ways["mount_setattr"] = lambda: syscall(442, -100, b"/", 0, (ctypes.c_uint64 * 4)(0, 0, 0, 0x40000), 32)
        ways["umount2"] = lambda: syscall(166, b"/proc", 2)
    except OSError as error:
        print("unshare", error)
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    syscall(165, b"none", b".", b"tmpfs", 0, None)
    print("HOLE mount")
    syscall(166, b".", 2)
    return "no"
