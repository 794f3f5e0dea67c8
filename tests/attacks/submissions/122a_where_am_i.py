"""122a: tell in every message where the grader lies on its machine, and who runs it there.

A naive grader shows whole paths in the errors that it passes on, with the name of the instructor in them.
expect: all error
"""

import getpass
import os
import socket
import sys
import traceback


def double(x):
    print(os.getcwd(), sys.path, sys.argv, sys.executable, __file__, os.__file__)
    open(TARGET["hidden_test"] + ".not there")


class Total:
    def add(self, x):
        try:
            len(5)
        except TypeError:
            traceback.print_exc()
            traceback.print_stack()
        raise RuntimeError("".join(traceback.format_stack()))


def knock():
    raise LookupError(f"{socket.gethostname()} {getpass.getuser()} {os.path.expanduser('~')} {os.uname()}")


def weigh(f, x):
    raise ImportError(f"cannot import name 'x' from 'grader' ({TARGET['course']}/grader/__init__.py)")
