"""98: leave notes in every module, in the interpreter's own tables and in the working folder.

A naive grader uses a process again for the next program, which finds them.
expect: knock failed | error
"""

import atexit
import builtins
import os
import signal
import sys
import threading
import time
import types

import numpy as np


def knock():
    for module in (builtins, sys, np, os, np.random, sys.modules["__main__"]):
        module.left_behind = "for the next"
    for module in list(sys.modules.values()):  # the worker's own modules among them
        if isinstance(module, types.ModuleType):
            vars(module).setdefault("left_behind", "for the next")
    sys.modules["left_behind"] = types.ModuleType("left_behind")
    sys.path.append(os.getcwd())
    os.environ["LEFT_BEHIND"] = "for the next"
    open("left_behind.py", "w").close()
    atexit.register(print, "HOLE: this is said later")
    signal.signal(signal.SIGUSR1, lambda *_: print("HOLE"))
    threading.Thread(target=time.sleep, args=(5,), name="left_behind").start()
    np.allclose = lambda *_: True
    return "no password"
