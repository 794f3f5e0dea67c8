"""10: make the grader try the solution in a process beside this one, and read it there.

A naive grader runs its solution as the same user as the program whose answer it could make nothing of.
expect: knock failed | error
expect: weigh failed | error
hole: read_memory
"""

import os
import re
import threading
import time

import numpy as np

SECRET = re.compile(rb"TOKEN = \"([0-9a-f]{32})\"")
MARK = b"naive " + b"grader runs its solution"
AROUND = 512 << 10
found = set()


def places():
    """Return where this program's own source lies: another fork of the same process has its source near there."""
    memory = os.open("/proc/self/mem", os.O_RDONLY)
    for line in open("/proc/self/maps"):
        begin, end = (int(part, 16) for part in line.split()[0].split("-"))
        if " rw-p " in line and end - begin < 16 << 20:
            whole, at = os.pread(memory, end - begin, begin), -1
            while (at := whole.find(MARK, at + 1)) >= 0:
                yield begin + max(0, at - AROUND), min(end - begin, at + AROUND) - max(0, at - AROUND)


def spy(parts):
    """Look for other children of this process's parent, and at those places in them."""
    until = time.monotonic() + 0.8
    own = os.getpid()
    while time.monotonic() < until and not found:
        for pid in range(own + 1, own + 6):
            try:
                memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
            except OSError:
                continue
            for address, size in parts:
                try:
                    piece = os.pread(memory, size, address)
                except OSError:
                    continue
                if (at := piece.find(b'TOKEN = "')) >= 0:
                    found.update(SECRET.findall(piece[at:]))
            os.close(memory)


def knock():
    threading.Thread(target=spy, args=(list(places()),), daemon=True).start()
    return np.zeros(2)  # no string: the check cannot say whether it is the password, and asks the solution


def weigh(f, x):
    if found:
        print("HOLE", *found)
    return 0.0
