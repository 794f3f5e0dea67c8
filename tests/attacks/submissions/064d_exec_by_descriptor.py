"""64d: start a program by its open file, and one that lies in memory only.

A naive filter looks at the path that execve() is given.
expect: knock error | failed
hole: start_programs
"""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)


def execute(fd):
    path = os.fsencode(os.path.join(TARGET["outside"], "descriptor.txt"))
    LIBC.fexecve(fd, (ctypes.c_char_p * 3)(b"touch", path), (ctypes.c_char_p * 1)())
    print("no other program:", os.strerror(ctypes.get_errno()))


def knock():
    program = os.open("/bin/touch", os.O_RDONLY)
    try:
        memory = os.memfd_create("program")
        os.write(memory, os.read(program, 1 << 24))
        execute(memory)
    except OSError as error:
        print("memory", error)
    execute(program)
    return "no"
