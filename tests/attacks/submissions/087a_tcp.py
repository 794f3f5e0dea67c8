"""87: send what was found to a server, over TCP.

A naive grader shares its network with the programs that it runs.
expect: knock error | failed
hole: network
"""

import asyncio
import ctypes
import http.client
import socket
import struct
import urllib.request

PORT = TARGET["port"]


def by_socket():
    socket.create_connection(("127.0.0.1", PORT), timeout=0.2).close()


def by_ipv6():
    with socket.socket(socket.AF_INET6) as s:
        s.settimeout(0.2)
        s.connect(("::ffff:127.0.0.1", PORT))


def by_http():
    http.client.HTTPConnection("127.0.0.1", PORT, timeout=0.2).connect()


def by_url():
    urllib.request.urlopen(f"http://127.0.0.1:{PORT}/", timeout=0.2)


def by_asyncio():
    asyncio.run(asyncio.wait_for(asyncio.open_connection("127.0.0.1", PORT), 0.2))


def by_libc():
    libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
    place = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", PORT, bytes([127, 0, 0, 1]))
    if libc.connect(libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), place, len(place)) != 0:
        raise OSError(ctypes.get_errno(), "connect")


def knock():
    for way in (by_libc, by_socket, by_ipv6, by_http, by_url, by_asyncio):
        try:
            way()
        except OSError:
            continue
        print("HOLE", way.__name__)
        break  # one connection is proof enough
    return "no password"
