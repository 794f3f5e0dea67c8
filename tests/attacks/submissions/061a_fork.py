"""61a: start processes by fork(), each of which starts the next.

A naive grader lets them multiply until the machine stands still. (This one stops after four.)
expect: knock error | failed
hole: start_processes
"""

import ctypes
import os

fork = ctypes.PyDLL(None).fork  # the one of the C library: Python itself may have been told to refuse


def multiply(left):
    child = fork()
    if child < 0:
        return os.fork()  # says why
    if child == 0:
        try:
            if left:
                multiply(left - 1)
        finally:
            os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def knock():
    if multiply(3) == 7:
        print("HOLE four processes ran")
    return "no"
