"""11: read what /proc tells of other processes: their command lines, states and names.

A naive grader passes secrets as arguments, which every user of the machine can read.
expect: knock error | failed
hole: see_processes
"""

import os


def knock():
    for pid in (TARGET["grader"], os.getppid(), TARGET["victim"]):
        if pid in (0, os.getpid()):
            continue
        for name in ("cmdline", "status", "stat", "comm", "cgroup", "limits"):
            try:
                if text := open(f"/proc/{pid}/{name}").read(2000):
                    print("HOLE", pid, name, text[:20])
            except OSError:
                continue
        for name in ("task", "fd", "net"):
            try:
                print("HOLE", pid, name, len(os.listdir(f"/proc/{pid}/{name}")))
            except OSError:
                continue
    others = {int(name) for name in os.listdir("/proc") if name.isdigit()} - {os.getpid()}
    if others:
        print("HOLE", len(others), "other processes")
    return "no password"
