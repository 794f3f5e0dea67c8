"""10: write to the memory of the process that the next workers are made from.

A naive grader lets a program change its parent, which then makes workers that are locked in no longer.
expect: knock error | failed
hole: read_memory
"""

import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def stack_of(pid):
    for line in open(f"/proc/{pid}/maps"):
        if line.endswith("[stack]\n"):
            return int(line.split("-")[0], 16)
    raise OSError("no stack is shown")


def by_file(pid, address):
    memory = os.open(f"/proc/{pid}/mem", os.O_RDWR)
    return os.pwrite(memory, os.pread(memory, 8, address), address)  # the same again, which does no harm


def by_call(pid, address):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    same = ctypes.create_string_buffer(8)
    here, there = Piece(ctypes.addressof(same), 8), Piece(address, 8)
    for number in (310, 311):  # read, and write back
        if libc.syscall(number, pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) != 8:
            raise OSError(ctypes.get_errno(), f"system call {number}")


def knock():
    for pid in (os.getppid(), TARGET["victim"]):
        for way in (by_file, by_call):
            try:
                way(pid, stack_of(pid))
                print("HOLE", pid, way.__name__)
            except OSError:
                continue
    return "no password"
