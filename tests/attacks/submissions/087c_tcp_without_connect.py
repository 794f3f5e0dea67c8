"""87: open a TCP connection without `connect`, or with a protocol that is not called TCP.

A naive grader forbids to connect by TCP, and leaves sending with the first packet (fast open) and MPTCP.
expect: knock error | failed
hole: network
"""

import ctypes
import platform
import socket
import struct

libc = ctypes.CDLL(None, use_errno=True)
ADDRESS = ("127.0.0.1", TARGET["port"])
MSG_FASTOPEN, MPTCP = 0x20000000, 262


def by_fast_open():
    with socket.socket() as s:
        s.settimeout(0.2)
        try:
            s.sendto(b"loot", MSG_FASTOPEN, ADDRESS)
        except BlockingIOError:
            return  # the connection is on its way


def by_mptcp():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, MPTCP) as s:
        s.settimeout(0.2)
        s.connect(ADDRESS)


def by_raw_calls():
    if platform.machine() != "x86_64":
        raise OSError("another machine's numbers")
    place = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", TARGET["port"], bytes([127, 0, 0, 1]))
    fd = libc.syscall(41, 2, 1, 0)
    if fd < 0 or libc.syscall(42, fd, place, len(place)) < 0:
        raise OSError(ctypes.get_errno(), "socket or connect")


def knock():
    for way in (by_fast_open, by_mptcp, by_raw_calls):
        try:
            way()
        except OSError:
            continue
        print("HOLE", way.__name__)
        break  # one connection is proof enough
    return "no password"
