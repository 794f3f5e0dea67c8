"""88: turn one end of a socketpair to a service, for which no new socket is needed.

A naive grader forbids `socket`, but not `socketpair`, whose datagram ends can send to any address.
expect: knock error | failed
hole: unix_socket
"""

import ctypes
import errno
import os
import socket
import struct


def by_connect(end, address):
    end.connect(address)


def by_sendto(end, address):
    end.sendto(b"loot", address)


def by_sendmsg(end, address):
    end.sendmsg([b"loot"], [], 0, address)


def by_libc(end, address):
    libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
    place = struct.pack("=H", socket.AF_UNIX) + address.encode() + b"\0" * (not address.startswith("\0"))
    if libc.sendto(end.fileno(), b"loot", 4, 0, place, len(place)) < 0:
        raise OSError(ctypes.get_errno(), "sendto")


def knock():
    for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW):
        for name in ("socket", "abstract"):
            for way in (by_connect, by_sendto, by_sendmsg, by_libc):
                try:
                    ours, _theirs = socket.socketpair(socket.AF_UNIX, kind)
                    way(ours, TARGET[name])
                except OSError as error:
                    if error.errno != errno.EPROTOTYPE:  # it got there, and only the kind of socket is another
                        continue
                print("HOLE", name, way.__name__)
    try:
        left, _right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        left.bind("\0" + f"named-{os.getpid()}")  # now others can send to it by name
        print("HOLE bind")
    except OSError:
        pass
    return "no password"
