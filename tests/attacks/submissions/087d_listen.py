"""87: wait for others to connect, instead of connecting.

A naive grader forbids outgoing connections, and another program on the machine fetches the answers.
expect: knock error | failed
hole: network
"""

import asyncio
import ctypes
import http.server
import socket


def by_tcp():
    socket.create_server(("127.0.0.1", 0)).close()


def by_udp():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.bind(("127.0.0.1", 0))


def by_no_bind():
    with socket.socket() as s:
        s.listen()  # without an address the kernel picks one


def by_http():
    http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler).server_close()


def by_asyncio():
    async def serve():
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        if not server.sockets:  # asyncio goes on without those that it could not have
            raise OSError("nothing listens")
        server.close()

    asyncio.run(serve())


def by_libc():
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.listen(libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), 1) != 0:
        raise OSError(ctypes.get_errno(), "listen")


def knock():
    for way in (by_libc, by_tcp, by_udp, by_no_bind, by_http, by_asyncio):
        try:
            way()
            print("HOLE", way.__name__)
        except OSError:
            continue
    return "no password"
