"""55a: write to the terminal past every pipe, and type into it.

A naive grader's child has the grader's terminal, and can push a command line into its input.
expect: knock error | failed
"""

import fcntl
import os
import termios


def knock():
    places = [0, 1, 2, 3, 4]
    for path in ("/dev/tty", "/proc/self/fd/0", os.ctermid()):
        try:
            places.append(os.open(path, os.O_RDWR | os.O_NOCTTY))
        except OSError as error:
            print(path, error.errno)
    for fd in places:
        if os.isatty(fd):
            print("HOLE a terminal is open")
        try:
            fcntl.ioctl(fd, termios.TIOCSTI, b" ")
            print("HOLE typed into it")
        except OSError:
            pass
        try:
            fcntl.ioctl(fd, termios.TIOCSCTTY, 1)
            print("HOLE it is mine")
        except OSError:
            pass
    return "no password"
