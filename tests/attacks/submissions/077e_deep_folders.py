"""77e: leave folders in folders in folders, so deep that whoever removes them runs out of stack or of path.

A naive grader cleans up by a function that calls itself for each of them.
expect: knock error | failed | timeout
"""

import os


def knock():
    for _ in range(3000):
        os.mkdir("d")
        os.chdir("d")
    return "no"
