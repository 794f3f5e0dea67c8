"""98: look for what the program before this one has left in this process.

A naive grader uses a process again, and what one program changes is there for the next.
expect: knock failed
after: 098a_leave_state
"""

import os
import signal
import sys
import threading

import numpy as np

found = [name for name, module in list(sys.modules.items()) if hasattr(module, "left_behind")]
found += [name for name in (*sys.modules, *os.listdir(".")) if "left_behind" in name]
found += [thread.name for thread in threading.enumerate() if "left_behind" in thread.name]


def knock():
    if found or "LEFT_BEHIND" in os.environ or signal.getsignal(signal.SIGUSR1) is not signal.SIG_DFL:
        print("HOLE", *found)
    if np.allclose(1, 2) or len(threading.enumerate()) > 1:
        print("HOLE: something was changed")
    return "no password"
