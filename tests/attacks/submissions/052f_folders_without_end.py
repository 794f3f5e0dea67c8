"""52f: leave thousands of folders behind, each within the other, and end.

A naive grader removes them by recursion, breaks on it, and takes every later failure for its own.
expect: all error | timeout
"""

import contextlib
import os


def dig(*args):
    with contextlib.suppress(OSError):
        for _ in range(5000):
            os.mkdir("d", 0o700)
            os.chdir("d")
    os._exit(0)


double = knock = weigh = Total = dig
