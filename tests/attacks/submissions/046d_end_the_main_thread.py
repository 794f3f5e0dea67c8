"""46d: end only the first thread of the process, while another one lives on and answers.

A naive grader waits for a process that is a zombie and yet not gone.
expect: knock timeout | error | failed
expect: weigh error | failed | timeout | unfinished
"""

import ctypes
import os
import platform
import threading
import time


def stay():
    time.sleep(0.2)
    os.write(1, b"still here\n")
    time.sleep(60)


def knock():
    if platform.machine() != "x86_64":
        raise OSError
    threading.Thread(target=stay).start()
    libc = ctypes.PyDLL(None, use_errno=True)  # it keeps the interpreter's lock, for ever
    libc.syscall(60, 0)
