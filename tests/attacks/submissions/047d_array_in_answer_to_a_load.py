"""47d: while the file is loaded, answer the request to load it with arrays where words belong.

A naive grader is ready for odd answers in its checks, and not before them.
expect: all error
"""

import os
import sys
import time

import numpy as np

frame = sys._getframe()
while "sequence" not in frame.f_locals:
    frame = frame.f_back
codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
os.write(4, codec.encode((number, np.zeros(3), np.zeros(3))))
time.sleep(60)
