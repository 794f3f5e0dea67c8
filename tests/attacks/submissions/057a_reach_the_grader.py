"""57a: send signals to the grader, to the parent process and to everybody.

A naive grader runs the code as its own user, who may signal all of its processes. Signal 0 only asks whether it may.
expect: knock error | failed
hole: signal_processes
"""

import os


def knock():
    parent = os.getppid()
    ways = {"grader": lambda: os.kill(TARGET["grader"], 0), "everybody": lambda: os.kill(-1, 0)}
    if parent > 0:  # it is 0 where the parent lives in another namespace
        ways["parent"] = lambda: os.kill(parent, 0)
        ways["group of the parent"] = lambda: os.killpg(os.getpgid(parent), 0)
    for name, way in ways.items():
        try:
            way()
            print("HOLE the signal reaches the", name)
        except OSError as error:
            print(name, error)
    return "no"
