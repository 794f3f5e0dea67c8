"""47c: put an array where a reply says "ok", so that comparing it with a word is neither true nor false.

A naive grader writes `if reply[0] == "ok"`, and the comparison raises in its own process.
expect: all failed | error
"""

import os
import sys
import time

import numpy as np


def send(word):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    os.write(4, codec.encode((number, word, 0.0)))
    time.sleep(0.1)
    os._exit(0)


def double(x):
    send(np.zeros(3))


def knock():
    send(np.zeros(0))


def weigh(f, x):
    send([np.zeros((2, 2))])


class Total:
    def add(self, x):
        send(np.zeros((2, 0)))
