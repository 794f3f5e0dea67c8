"""48a: send heads that promise too much, tags that nobody knows, and arrays that no machine can hold.

A naive grader gets the memory first and looks at the bytes later.
expect: all failed | error
"""

import os
import struct
import time


def send(tree, *, head=None):
    os.write(4, struct.pack("<II", len(tree), 0) + tree if head is None else head + tree)
    time.sleep(0.1)
    os._exit(0)


def text(word):
    return bytes([0xA0 | len(word)]) + word.encode()


def double(x):
    if isinstance(x, float):
        send(b"", head=b"\xff" * 8)  # two lengths of 4 GiB
    else:  # [[TUPLE, 2, "ok", [ARRAY, "<f8", 10**9, 10**9]]]
        send(b"\x91\x94\x01\x02" + text("ok") + b"\x94\x03" + text("<f8") + (b"\xce" + struct.pack(">I", 10**9)) * 2)


def knock():
    send(b"\x91\x94\x01\x02" + text("ok") + b"\x92\x63\x00")  # an unknown tag


def weigh(f, x):
    send(b"\x91" * 100_000 + b"\xc0")  # lists in lists


class Total:
    def __init__(self):
        send(b"\xdd\xff\xff\xff\xff")  # a list of four thousand million elements, of which none comes
