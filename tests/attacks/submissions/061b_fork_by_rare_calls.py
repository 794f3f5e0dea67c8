"""61b: start a process by clone(), clone3(), the bare fork() and vfork() in machine code.

A naive filter looks at one of them.
expect: knock error | failed
hole: start_processes
"""

import ctypes
import mmap
import os
import platform
import signal
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


def vfork():
    """mov eax, 58; syscall; test eax, eax; jnz out; mov eax, 60; mov edi, 7; syscall; out: ret."""
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(bytes.fromhex("b83a0000000f0585c0750c b83c000000 bf07000000 0f05 c3"))
    place = ctypes.addressof(ctypes.c_char.from_buffer(code))
    return ctypes.CFUNCTYPE(ctypes.c_int)(place)()


def knock():
    plain = signal.SIGCHLD
    ways = {
        "clone": lambda: syscall(56, plain, 0, 0, 0, 0),
        "clone as vfork": lambda: syscall(56, 0x4000 | plain, 0, 0, 0, 0),
        "fork": lambda: syscall(57),
        "clone3": lambda: syscall(435, struct.pack("8Q", 0, 0, 0, 0, plain, 0, 0, 0), 64),
        "vfork": vfork,
    }
    for name, way in ways.items():
        try:
            child = way()
            if child == 0:
                os._exit(7)
            if child > 0 and os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7:
                print("HOLE a process by", name)
        except OSError as error:
            print(name, error)
    return "no"
