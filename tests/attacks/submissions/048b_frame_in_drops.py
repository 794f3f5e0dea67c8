"""48b: send an answer one byte at a time, so that there is always something new.

A naive grader starts its clock again with each byte that arrives.
expect: knock timeout | error
"""

import os
import struct
import time


def knock():
    os.write(4, struct.pack("<II", 1000, 1 << 20))
    while True:
        time.sleep(0.01)
        os.write(4, b"\xc0")
