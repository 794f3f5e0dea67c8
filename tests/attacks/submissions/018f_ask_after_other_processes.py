"""18: ask after a process by its number, and learn that it is there, and how long it has computed.

A naive grader forbids signals to others, and forgets the calls that only ask.
expect: knock error | failed
hole: system_calls
"""

import os
import time


def knock():
    for pid in (TARGET["grader"], TARGET["victim"], os.getppid(), 1):
        ways = {
            "session": lambda: os.getsid(pid),
            "group": lambda: os.getpgid(pid),
            "cores": lambda: os.sched_getaffinity(pid),
            "scheduler": lambda: os.sched_getscheduler(pid),
            "parameters": lambda: os.sched_getparam(pid),
            "clock": lambda: time.clock_gettime(~pid << 3 | 2),
        }
        for name, way in ways.items():
            try:
                way()
                print("HOLE", name, pid)
            except OSError as error:
                print(name, pid, error)
    return "no password"
