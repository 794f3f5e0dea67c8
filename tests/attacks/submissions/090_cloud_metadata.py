"""90: ask the service that tells machines in a cloud their keys.

A naive grader runs in such a cloud, where the address answers everybody on the machine.
expect: knock error | failed
hole: network
"""

import ctypes
import http.client
import socket
import struct
import urllib.error
import urllib.request

# A stand-in answers here: the questions for the well-known address go to it as to a proxy.
PROXY = f"127.0.0.1:{TARGET['port']}"
QUESTION = "http://169.254.169.254/latest/meta-data/iam/security-credentials/"


def by_urllib():
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({"http": PROXY}))
    try:
        opener.open(QUESTION, timeout=0.2)
    except urllib.error.URLError as error:
        raise error.reason if isinstance(error.reason, OSError) else OSError(str(error)) from None


def by_http_client():
    connection = http.client.HTTPConnection(PROXY, timeout=0.2)
    connection.request("PUT", "http://169.254.169.254/latest/api/token", headers={"X-TTL": "9"})
    connection.getresponse()


def by_libc():
    libc = ctypes.CDLL(None, use_errno=True)  # beneath whatever Python would say about it
    place = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", TARGET["port"], bytes([127, 0, 0, 1]))
    line = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    if libc.connect(line, place, len(place)) != 0:
        raise OSError(ctypes.get_errno(), "connect")
    libc.send(line, f"GET {QUESTION} HTTP/1.0\r\n\r\n".encode(), 80, 0)


def knock():
    for way in (by_libc, by_urllib, by_http_client):
        try:
            way()
        except TimeoutError:
            pass  # the question went out; that nobody answers is the stand-in's doing
        except OSError:
            continue
        print("HOLE", way.__name__)
        break
    return "no password"
