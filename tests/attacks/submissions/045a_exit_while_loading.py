"""45a: end the process without an error while the file is loaded.

A naive grader takes exit status 0 for a pass.
expect: all error
"""

import os
import sys

sys.stdout.write("all tests passed\n")
sys.stdout.flush()
os._exit(0)


def knock():
    return "no password"
