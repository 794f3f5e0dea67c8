"""65a: call the kernel by the gate for 32-bit programs, where the numbers mean other calls.

A naive filter knows the calls by their 64-bit numbers only.
expect: knock error | failed
hole: system_calls
"""

import ctypes
import mmap
import os
import platform


def knock():
    if platform.machine() != "x86_64":
        raise OSError("this machine has no such gate")
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    # push rbx; mov eax, 20 (getpid there, writev here); int 0x80; pop rbx; ret
    code.write(bytes.fromhex("53 b814000000 cd80 5b c3"))
    place = ctypes.addressof(ctypes.c_char.from_buffer(code))
    if ctypes.CFUNCTYPE(ctypes.c_int)(place)() == os.getpid():
        print("HOLE the gate is open")
    return "no"
