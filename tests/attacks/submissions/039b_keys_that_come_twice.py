"""39b: send a dict in which the same key comes twice.

A naive grader checks the first value, and another part of it uses the last.
expect: knock error | failed
expect: weigh error | failed
"""

import os
import sys
import time


def send_twice(keys):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    pairs = [codec.DICT, *[part for key in keys for part in (key, "passed")]]
    tree = codec._encoder.encode([[codec.TUPLE, number, "ok", pairs]])
    os.write(4, codec.HEAD.pack(len(tree), 0) + tree)
    time.sleep(0.1)  # the check is over by now; what is sent after this is too much


def knock():
    send_twice(["a", "a"])


def weigh(f, x):
    send_twice([1, 1.0, True])
