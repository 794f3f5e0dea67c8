"""71b: wait for somebody to type something.

A naive grader hands on its own terminal, and waits with the program.
expect: knock error
"""

import sys


def knock():
    print("read:", repr(sys.__stdin__.read() if sys.__stdin__ else ""))
    return input("Your password, please: ")
