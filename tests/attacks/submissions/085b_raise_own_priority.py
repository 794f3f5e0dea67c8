"""85b: give itself a priority above all others.

A naive grader that runs as root lets its learners come before itself.
expect: knock error | failed
hole: system_calls
"""

import os


def knock():
    ways = {
        "nice": lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
        "real time": lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1)),
    }
    for name, way in ways.items():
        try:
            way()
            print("HOLE", name)
        except OSError as error:
            print(name, error)
    return "no"
