"""44a: leave a process behind that writes the report when grading is over.

A naive grader ends the program that it started, and not what that one started.
expect: knock error | failed
hole: start_processes
"""

import ctypes
import os
import time

libc = ctypes.PyDLL(None, use_errno=True)  # Python's own os.fork tells the hooks that listen


def knock():
    pid = libc.fork()
    if pid < 0:
        raise OSError(ctypes.get_errno(), "no process")
    if pid == 0:
        os.setsid()
        if libc.fork() == 0:
            time.sleep(1.0)
            with open(TARGET["report"], "w") as file:
                file.write('{"score": 100}')
        os._exit(0)
    print("HOLE a process was left behind")
    return "no password"
