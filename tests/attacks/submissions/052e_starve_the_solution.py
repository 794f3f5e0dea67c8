"""52e: give an answer that the test cannot judge, and take all of the machine's time just then.

A naive grader asks its own solution whose fault it was; if that is too slow, the fault is its own and costs nothing.
expect: knock failed
"""

import hashlib
import threading
import time

import numpy as np

start = [float("inf")]


def compute():
    while time.monotonic() < start[0]:
        time.sleep(0.001)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 1 << 30)  # without the interpreter's lock


def knock():
    threading.stack_size(1 << 16)
    for _ in range(45):
        threading.Thread(target=compute, daemon=True).start()
    start[0] = time.monotonic() + 0.003  # when the answer is out
    return np.zeros(2)
