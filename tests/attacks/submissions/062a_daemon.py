"""62a: leave a daemon behind, in a session of its own, that strikes when the grader believes that all is over.

A naive grader kills the process that it knows, or its process group.
expect: knock error | failed
hole: start_processes
"""

import ctypes
import os
import time

fork = ctypes.PyDLL(None).fork  # the one of the C library: Python itself may have been told to refuse


def knock():
    reading, writing = os.pipe()
    child = fork()
    if child < 0:
        return "no"
    if child == 0:
        os.setsid()
        if fork():
            os._exit(0)
        os.write(writing, b"x")
        time.sleep(1)
        with open(os.path.join(TARGET["outside"], "daemon.txt"), "w") as file:
            file.write("still here")
        os._exit(0)
    os.waitpid(child, 0)
    os.read(reading, 1)
    print("HOLE a daemon is running")
    return "no"
