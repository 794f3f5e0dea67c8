"""39c: send a dict of a thousand long keys that all have the same hash and differ only at their ends.

A naive grader compares each key with all others while it builds the dict: seconds of its own time, by no limit.
expect: knock failed | error
expect: weigh failed | error | timeout
"""

import os
import sys
import time

PRIME = (1 << 61) - 1  # the hash of an integer is its remainder


def send():
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    heap, nodes = [], [codec.DICT]  # made by hand, for such a dict takes as long to make on this side
    for n in range(1, 1024):
        nodes += [codec._pack((*(PRIME << 900,) * 62, PRIME * n), heap, 0), 0]
    tree = codec._encoder.encode([[codec.TUPLE, number, "ok", nodes]])
    os.write(1, b"%d bytes\n" % len(tree))
    frame = codec.HEAD.pack(len(tree), sum(map(len, heap))) + tree + b"".join(heap)
    while frame:
        frame = frame[os.write(4, frame) :]
    time.sleep(4)
    os._exit(0)


def knock():
    send()


def weigh(f, x):
    return 0.0
