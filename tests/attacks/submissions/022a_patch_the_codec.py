"""22a: replace the codec of the worker, so that every answer says "right".

A naive grader lets the proxy in the learner's process say how a comparison came out.
expect: all failed | error
"""

import sys

frame = sys._getframe()
while "codec" not in frame.f_globals:
    frame = frame.f_back
codec = frame.f_globals["codec"]
encode = codec.encode


class Passed:
    def __eq__(self, other):
        return True


def forged(value):
    if value[1] in ("missing", "raised"):
        return encode((value[0], "ok", "passed"))
    return encode(value)


codec.encode = forged
codec.crossing = lambda dtype: dtype


def double(x):
    return Passed()


def knock():
    raise AssertionError("passed")
