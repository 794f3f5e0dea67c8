"""117a: say things that are no text: halves of letters, bytes that are no UTF-8, and letters that do not exist.

A naive grader ends with an error of its own when it writes the report.
expect: double error | failed
expect: arrays error | failed
expect: total error
expect: knock error | failed
expect: weigh error | failed
"""

import os

HALF = "\ud800 \udfff \udc80 \ufffe \uffff \U0010ffff \ufdd0"


def double(x):
    os.write(1, b"\xff\xfe\x80\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80 \xe2\x82")
    print(HALF)
    if getattr(x, "ndim", 0):
        return {HALF: 1}
    return HALF


class Total:
    def add(self, x):
        raise ValueError(HALF)


def knock():
    raise type("Half\ufffeError\uffff", (Exception,), {})(HALF, HALF.encode("utf-8", "surrogatepass"))


def weigh(f, x):
    return [HALF] * 10

