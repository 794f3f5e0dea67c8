"""15: learn which files there are from the error that opening or changing them ends with.

A naive grader refuses, but says "forbidden" for what is there and "not found" for what is not.
expect: knock error | failed
hole: see_files
"""

import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)
NUMBERS = {"readlink": 89, "getxattr": 191, "statfs": 137, "name_to_handle_at": 303}


def error_of(act, path):
    try:
        act(path)
    except OSError as error:
        return error.errno
    return 0


def raw(name):
    def act(path):
        if platform.machine() != "x86_64":
            raise OSError("another machine's numbers")
        spare = ctypes.create_string_buffer(512)
        path = path.encode()
        args = {
            "getxattr": (path, b"user.x", spare, 512), "statfs": (path, spare), "readlink": (path, spare, 512),
            "name_to_handle_at": (-100, path, spare, spare, 0),
        }[name]
        if libc.syscall(NUMBERS[name], *args) < 0:
            raise OSError(ctypes.get_errno(), name)

    return act


def knock():
    missing = TARGET["solution"] + "-which-is-not-there"
    acts = {
        "open": lambda path: os.close(os.open(path, os.O_RDONLY)),
        "listdir": os.listdir,
        "chdir": os.chdir,
        "execv": lambda path: os.execv(path, [path]),  # never succeeds: it is no program
        "mkdir": lambda path: os.mkdir(f"{path}/x"),  # never succeeds: it is no folder
        "unlink": lambda path: os.unlink(f"{path}/x"),
    } | {name: raw(name) for name in NUMBERS}
    for name, act in acts.items():
        if error_of(act, TARGET["solution"]) != error_of(act, missing):
            print("HOLE", name)
    return "no password"
