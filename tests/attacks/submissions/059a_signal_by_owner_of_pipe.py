"""59a: have the kernel send a signal to another process: it gets told that a pipe can be read, by SIGKILL.

A naive filter forbids kill() and leaves fcntl() alone.
expect: knock error | failed
hole: signal_processes
"""

import fcntl
import os
import signal

F_SETSIG = 10


def knock():
    reading, writing = os.pipe()
    fcntl.fcntl(reading, F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(reading, fcntl.F_SETOWN, TARGET["victim"])
    print("owner", fcntl.fcntl(reading, fcntl.F_GETOWN))
    fcntl.fcntl(reading, fcntl.F_SETFL, os.O_ASYNC)
    os.write(writing, b"x")  # it shows as the death of the other process
    return "no"
