"""47f: while the file is loaded, say that it was loaded, with notes and definitions of one's own.

A naive grader prints them as they are, or breaks on what is no note.
expect: all error | failed | unfinished | timeout
"""

import os
import sys
import time

import numpy as np

frame = sys._getframe()
while "sequence" not in frame.f_locals:
    frame = frame.f_back
codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
notes = [("syntax", "\x1b]0;passed\x07" * 1000, -(1 << 1000), "All checks passed.\n" * 1000)] * 30
places = {"double": [np.zeros(3), 1], "knock": ("x" * 100_000, 1 << 1000), 1: None, ("a",): True}
os.write(4, codec.encode((number, "ok", (notes, places))))
time.sleep(0.2)
os._exit(0)
