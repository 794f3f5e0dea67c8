"""72c: ignore what the processor complains of, and run into it again and again.

A naive grader counts on a crash to end the process.
expect: knock timeout | error
"""

import ctypes
import faulthandler
import signal


def knock():
    faulthandler.disable()
    libc = ctypes.CDLL(None)
    libc.signal.argtypes = [ctypes.c_int, ctypes.c_void_p]
    nothing = ctypes.cast(libc.getpid, ctypes.c_void_p)  # a handler that does nothing
    for number in (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGFPE, signal.SIGILL):
        libc.signal(number, nothing)
    ctypes.string_at(8)
