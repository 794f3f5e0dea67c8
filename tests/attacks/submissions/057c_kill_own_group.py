"""57c: kill the process group that it belongs to.

A naive grader started the code in its own group and goes down with it.
expect: knock error | failed
"""

import os
import signal


def knock():
    os.kill(0, signal.SIGKILL)
    return "no"
