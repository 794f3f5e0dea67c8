"""91: read the environment, by Python and beneath it.

A naive grader hands its own environment on, with the keys and tokens of the machine in it.
expect: knock failed | error
"""

import ctypes
import os
import posix

libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
TELLING = ("PYTHONPATH", "LD_PRELOAD", "PYTEST_CURRENT_TEST", "SSH_AUTH_SOCK", "GITHUB_TOKEN", "USER", "OLDPWD")


def block():
    """Return the variables as C has them."""
    at = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
    entries, number = [], 0
    while at and at[number] is not None:
        entries.append(at[number])
        number += 1
    return entries


def knock():
    print(dict(os.environ), posix.environ, block())  # the password is there, if the variable came along
    print(os.getenv(TARGET["variable"]), libc.getenv(TARGET["variable"].encode()))
    for name in (TARGET["variable"], *TELLING):
        if name in os.environ or libc.getenv(name.encode()):
            print("HOLE", name)
    try:
        started_with = open("/proc/self/environ").read()
    except OSError:
        started_with = ""
    print(started_with)  # what this process's program was started with, whatever was deleted later
    if TARGET["variable"] in started_with:
        print("HOLE", started_with)
    return os.environ.get(TARGET["variable"], "no password")
