"""88: put up a socket of one's own in the file system, by which the next program is told the answers.

A naive grader lets programs meet in a folder that is there for all of them.
expect: knock error | failed
hole: unix_socket
"""

import ctypes
import os
import socket
import struct


def knock():
    for folder in (os.getcwd(), TARGET["outside"], "/tmp", "/dev/shm"):
        path = f"{folder}/meet-{os.getpid()}"
        try:
            libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
            place = struct.pack("=H", socket.AF_UNIX) + path.encode() + b"\0"
            ear = libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
            if libc.bind(ear, place, len(place)) != 0 or libc.listen(ear, 1) != 0:
                raise OSError(ctypes.get_errno(), "bind or listen")
            print("HOLE", folder)
            os.unlink(path)
        except OSError:
            continue
    return "no password"
