"""50d: never return from the load, but answer every question from there.

A naive grader's worker is in the learner's hands from then on, and so are the verdicts.
expect: all failed | error
"""

import os
import sys

frame = sys._getframe()
while "sequence" not in frame.f_locals:
    frame = frame.f_back
codec, number = frame.f_globals["codec"], frame.f_locals["sequence"]
os.write(4, codec.encode((number, "ok", ([], {}))))
while True:
    question = bytearray()
    while (missing := codec.bytes_needed(question)) > 0:
        question += os.read(3, missing) or os._exit(0)
    number, *_ = codec.decode(question, request=True)
    os.write(4, codec.encode((number, "ok", True)))
