"""82a: recurse in C until the stack is used up.

A naive grader goes down with the crash.
expect: knock error
"""

import sys


def knock():
    sys.setrecursionlimit(10**9)

    def deeper(_):
        return list(map(deeper, [0]))

    return deeper(0)
