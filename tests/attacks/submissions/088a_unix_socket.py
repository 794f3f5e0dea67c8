"""88: talk to a service of the machine through the socket that it has in the file system.

A naive grader forbids the network, and leaves Docker's socket and the like where they can be reached.
expect: knock error | failed
hole: unix_socket
"""

import ctypes
import os
import socket
import struct

PATH = TARGET["socket"]


def by_path():
    with socket.socket(socket.AF_UNIX) as s:
        s.connect(PATH)


def by_descriptor():
    folder = os.open(os.path.dirname(PATH), os.O_PATH)  # no path of the service appears in the call
    with socket.socket(socket.AF_UNIX) as s:
        s.connect(f"/proc/self/fd/{folder}/socket")


def by_working_folder():
    os.chdir(os.path.dirname(PATH))
    with socket.socket(socket.AF_UNIX) as s:
        s.connect("socket")


def by_libc():
    libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
    place = struct.pack("=H", socket.AF_UNIX) + PATH.encode() + b"\0"
    if libc.connect(libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0), place, len(place)) != 0:
        raise OSError(ctypes.get_errno(), "connect")


def knock():
    for way in (by_libc, by_path, by_descriptor, by_working_folder):
        try:
            way()
        except OSError:
            continue
        print("HOLE", way.__name__)
        break  # one connection is proof enough
    return "no password"
