"""89: connect to a socket that has a name, but no place in the file system.

A naive grader shuts off the file system, which the abstract names of Linux do not care about.
expect: knock error | failed
hole: unix_socket
"""

import ctypes
import os
import socket
import struct


def by_connecting():
    with socket.socket(socket.AF_UNIX) as s:
        s.connect(TARGET["abstract"])


def by_name():
    with socket.socket(socket.AF_UNIX) as s:
        s.bind(f"\0meet-{os.getpid()}")
        s.listen()


def by_any_name():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.bind("")  # the kernel picks a name


def by_libc():
    libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
    place = struct.pack("=H", socket.AF_UNIX) + TARGET["abstract"].encode()
    if libc.connect(libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0), place, len(place)) != 0:
        raise OSError(ctypes.get_errno(), "connect")


def knock():
    for way in (by_libc, by_connecting, by_name, by_any_name):
        try:
            way()
        except OSError:
            continue
        print("HOLE", way.__name__)
        break  # one connection is proof enough
    return "no password"
