"""56a: send open files along with a message, over whatever is a socket.

A naive grader talks with its worker over a socket, and keeps every file that arrives until it can open no more.
expect: knock error | failed
"""

import array
import contextlib
import os
import socket


def knock():
    mine = array.array("i", [os.open(".", os.O_RDONLY)] * 5)
    for fd in range(64):
        with contextlib.suppress(OSError):
            sock = socket.socket(fileno=os.dup(fd))
            sock.sendmsg([b"\0"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, mine)])
            print("HOLE sent files over", fd)
    return "no password"
