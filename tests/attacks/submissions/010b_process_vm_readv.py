"""10: read another process's memory by the system call made for it.

A naive grader closes /proc and does not know of the call.
expect: knock error | failed
hole: read_memory
"""

import ctypes
import os
import platform
import sys

libc = ctypes.CDLL(None, use_errno=True)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def read(pid, address, size):
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    buffer = ctypes.create_string_buffer(size)
    here = Piece(ctypes.cast(buffer, ctypes.c_void_p), size)
    there = Piece(address, size)
    if libc.syscall(310, pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) < 0:
        raise OSError(ctypes.get_errno(), "process_vm_readv")
    return buffer.raw


def knock():
    # A fork has everything where its parent has it; of the others the place is looked up, or the call shows EFAULT.
    for pid in (os.getppid(), TARGET["grader"], TARGET["victim"]):
        try:
            first = open(f"/proc/{pid}/maps").readline()
            address = int(first.split("-")[0], 16)
        except OSError:
            address = id(sys)
        try:
            print("HOLE", pid, len(read(pid, address, 16)))
        except OSError as error:
            if error.errno == 14:  # only who may read it is told that the address is wrong
                print("HOLE", pid, "EFAULT")
    return "no password"
