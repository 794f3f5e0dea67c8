"""89: open sockets of families that hardly anybody thinks of.

A naive grader forbids IPv4 and IPv6, and leaves netlink, packets, the virtual machine's host and the kernel's ciphers.
expect: knock error | failed
hole: network
"""

import ctypes
import platform
import socket

libc = ctypes.CDLL(None, use_errno=True)
FAMILIES = {"unspec": 0, "ax25": 3, "ipx": 4, "x25": 9, "key": 15, "netlink": 16, "packet": 17, "rds": 21, "can": 29}
FAMILIES |= {"tipc": 30, "bluetooth": 31, "alg": 38, "nfc": 39, "vsock": 40, "kcm": 41, "smc": 43, "xdp": 44}


def knock():
    for name, family in FAMILIES.items():
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
            try:
                socket.socket(family, kind).close()
                print("HOLE", name, int(kind))
            except OSError:
                continue
    for family, kind, protocol in ((2, socket.SOCK_RAW, 1), (2, socket.SOCK_DGRAM, 1), (2, 1, 132), (10, 3, 58)):
        try:
            socket.socket(family, kind, protocol).close()  # raw, ping, SCTP, ICMPv6
            print("HOLE", family, protocol)
        except OSError:
            continue
    pair = (ctypes.c_int * 2)()
    if platform.machine() == "x86_64" and libc.syscall(53, 30, 1, 0, pair) == 0:
        print("HOLE: a socketpair of another family")
    return "no password"
