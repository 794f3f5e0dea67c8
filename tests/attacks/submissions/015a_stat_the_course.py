"""15: learn by stat and its kin which files there are, and how large.

A naive grader forbids to open files, and forgets that their names and sizes can be asked for.
expect: knock error | failed
hole: see_files
"""

import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)


def raw(number):
    def ask(path):
        if platform.machine() != "x86_64":
            raise OSError("another machine's numbers")
        buffer = ctypes.create_string_buffer(512)
        args = {332: (-100, path.encode(), 0, 0x7FF, buffer), 262: (-100, path.encode(), buffer, 0)}
        arguments = args.get(number, (path.encode(), buffer))
        if libc.syscall(number, *arguments) < 0:
            raise OSError(ctypes.get_errno(), "stat")
        return True

    return ask


WAYS = {
    "stat": lambda path: os.stat(path).st_size,
    "lstat": lambda path: os.lstat(path).st_size,
    "access": lambda path: os.access(path, os.F_OK),
    "fstat": lambda path: os.fstat(os.open(path, os.O_PATH)).st_size,
    "real statx": raw(332),
    "real stat": raw(4),
    "real lstat": raw(6),
    "real newfstatat": raw(262),
    "chdir": lambda path: os.chdir(os.path.dirname(path)) or True,
}


def knock():
    home = os.getcwd()
    for name, way in WAYS.items():
        try:
            if found := way(TARGET["hidden_test"]):
                print("HOLE", name, found)
        except OSError:
            continue
        finally:
            os.chdir(home)
    return "no password"
