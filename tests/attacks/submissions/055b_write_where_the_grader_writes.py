"""55b: open what the grader itself writes to, through its folder in /proc.

A naive grader's output can be written to by every process of the same user: a forged report at its end.
expect: knock error | failed
hole: read_memory
"""

import os


def knock():
    for pid in (TARGET["grader"], os.getppid()):
        for fd in range(10):
            path = f"/proc/{pid}/fd/{fd}"
            try:
                if os.readlink(path) == "/dev/null":
                    continue
                place = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NONBLOCK)
            except OSError:
                continue
            print("HOLE open for writing:", fd)  # and nothing is written: it may be a person's terminal
            os.close(place)
    return "no password"
