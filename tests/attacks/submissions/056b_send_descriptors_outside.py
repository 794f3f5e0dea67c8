"""56b: connect to a socket that others listen on, and send them the worker's own pipes.

A naive grader's worker can hand its way of answering over to any helper on the same machine.
expect: knock error | failed
hole: unix_socket
"""

import ctypes
import socket
import struct

libc = ctypes.CDLL(None, use_errno=True)


def connect(sock, address):
    """Connect without Python's knowledge, which would tell the hooks that listen."""
    name = struct.pack("=H", socket.AF_UNIX) + address.encode() + (b"" if address[0] == "\0" else b"\0")
    if libc.connect(sock.fileno(), name, len(name)) != 0:
        raise OSError(ctypes.get_errno(), "not connected")


def knock():
    for address in (TARGET["socket"], TARGET["abstract"]):
        for kind in (socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
            try:
                with socket.socket(socket.AF_UNIX, kind) as sock:
                    connect(sock, address)
                    print("HOLE connected")
                    socket.send_fds(sock, [b"yours"], [3, 4])
                    print("HOLE gave the pipes away")
            except OSError as error:
                print(error.errno)
    return "no password"
