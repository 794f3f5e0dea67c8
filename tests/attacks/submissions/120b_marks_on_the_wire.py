"""120b: write replies of one's own that carry a verdict and points, in the grader's own format.

A naive grader asks the learner's process how the check went.
expect: knock error
expect: double unfinished
expect: weigh unfinished | error
"""

import os
import sys


def knock():
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    wire, number = frame.f_globals["codec"], frame.f_locals["sequence"]
    for verdict in ("passed", "ok", "points", "result"):
        os.write(4, wire.encode((number, verdict, {"outcome": "passed", "points": 10, "max_points": 10}, 10)))
    return "no"
