"""91: read the environments of all other processes, which /proc shows to their user.

A naive grader cleans the program's environment, and leaves its own for everybody to read.
expect: knock error | failed
hole: see_processes
hole: read_memory
"""

import os


def knock():
    numbers = {TARGET["grader"], TARGET["victim"], os.getppid(), *range(1, 400)}
    numbers.update(int(name) for name in os.listdir("/proc") if name.isdigit())
    own = {os.getpid(), 0}
    if os.path.exists("/proc/self/environ"):
        own.add(int(os.readlink("/proc/self")))
    for pid in numbers - own:
        try:
            block = open(f"/proc/{pid}/environ").read()
        except OSError:
            continue
        if block:
            print("HOLE", pid, TARGET["variable"] in block)
    return "no password"
