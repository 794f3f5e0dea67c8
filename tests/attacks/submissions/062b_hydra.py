"""62b: a process that ends and starts itself anew all the time, so that whoever kills it by its number comes too late.

A naive grader makes a list of the processes and kills what is on it. (This one stops after eight generations.)
expect: knock error | failed
hole: start_processes
"""

import ctypes
import os
import time

fork = ctypes.PyDLL(None).fork  # the one of the C library: Python itself may have been told to refuse


def live_on(generations):
    for _ in range(generations):
        time.sleep(0.12)
        if fork():
            os._exit(0)
        os.setsid()
    with open(os.path.join(TARGET["outside"], "hydra.txt"), "w") as file:
        file.write("still here")
    os._exit(0)


def knock():
    child = fork()
    if child < 0:
        return "no"
    if child == 0:
        live_on(8)
    os.waitpid(child, 0)  # the first generation has ended, the second one lives
    print("HOLE a hydra is running")
    return "no"
