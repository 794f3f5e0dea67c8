"""64e: write a program and start it.

A naive grader watches the programs of the system, not those that are made in the scratch folder.
expect: knock error | failed
hole: start_programs
"""

import ctypes
import os


def execute(*words):
    """Become another program by the C library: Python itself may have been told to refuse."""
    arguments = (ctypes.c_char_p * (len(words) + 1))(*[os.fsencode(word) for word in words])
    libc = ctypes.CDLL(None, use_errno=True)
    libc.execv(arguments[0], arguments)
    raise OSError(ctypes.get_errno(), "no other program")


def knock():
    with open("mine.sh", "w") as file:
        file.write(f"#!/bin/sh\ntouch {TARGET['outside']}/script.txt\n")
    os.chmod("mine.sh", 0o755)
    execute(os.path.abspath("mine.sh"))
