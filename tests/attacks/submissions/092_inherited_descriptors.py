"""92: look what is still open from before: log files, sockets, the tests themselves.

A naive grader forks, and the child has everything open that its parent had.
expect: knock failed
"""

import fcntl
import os
import stat

OPEN = []
for fd in range(70_000):
    try:
        fcntl.fcntl(fd, fcntl.F_GETFD)
        OPEN.append((fd, os.fstat(fd)))
    except OSError:
        continue


def knock():
    for fd, status in OPEN:
        kind = stat.S_IFMT(status.st_mode)
        if fd > 4 or kind not in (stat.S_IFIFO, stat.S_IFCHR):
            print("HOLE", fd, oct(status.st_mode))  # more than its input, its output and the two pipes
        if fd == 0 and kind == stat.S_IFCHR and status.st_rdev != os.makedev(1, 3):
            print("HOLE: a terminal")
        try:
            found = os.pread(fd, 4096, 0)
        except OSError:
            continue
        if found:
            print("HOLE", fd, found)
    for fd in range(3):
        if os.isatty(fd):
            print("HOLE", os.ttyname(fd))
    return "no password"
