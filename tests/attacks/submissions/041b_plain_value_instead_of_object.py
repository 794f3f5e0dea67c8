"""41b: make an "object" out of a plain value, whose own methods are then called by the test.

A naive grader calls `total.add` on the set that was handed over, in its own process.
expect: total failed
expect: knock failed
"""


def Total():
    return {1.0}


def knock():
    return bytearray(b"no password"), memoryview(b"no password")
