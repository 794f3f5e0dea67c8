"""59b: have the kernel send SIGIO, which ends whoever does not expect it, to another process.

A naive filter knows fcntl(F_SETOWN) and forgets that ioctl() and F_SETOWN_EX do the same.
expect: knock error | failed
hole: signal_processes
"""

import fcntl
import os
import socket
import struct

FIOSETOWN, FIOASYNC, SIOCSPGRP, F_SETOWN_EX, F_OWNER_PID = 0x8901, 0x5452, 0x8902, 15, 1


def knock():
    victim = TARGET["victim"]
    ways = {
        "FIOSETOWN": lambda fd: fcntl.ioctl(fd, FIOSETOWN, struct.pack("i", victim)),
        "SIOCSPGRP": lambda fd: fcntl.ioctl(fd, SIOCSPGRP, struct.pack("i", victim)),
        "F_SETOWN_EX": lambda fd: fcntl.fcntl(fd, F_SETOWN_EX, struct.pack("ii", F_OWNER_PID, victim)),
    }
    for name, way in ways.items():
        try:
            one, other = socket.socketpair()
            way(one.fileno())
            fcntl.ioctl(one.fileno(), FIOASYNC, struct.pack("i", 1))
            other.send(b"x")  # it shows as the death of the other process
        except OSError as error:
            print(name, error)
    reading, writing = os.pipe()
    fcntl.fcntl(reading, F_SETOWN_EX, struct.pack("ii", F_OWNER_PID, victim))
    fcntl.ioctl(reading, FIOASYNC, struct.pack("i", 1))
    os.write(writing, b"x")
    return "no"
