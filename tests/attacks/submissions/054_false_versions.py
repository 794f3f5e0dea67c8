"""54: change what the process says about its Python, its NumPy and its machine.

A naive grader asks the learner's process, and writes the answer into its report.
expect: all failed
"""

import os
import platform
import sys

import numpy as np

FALSE = "HOLE 9.9.9"
sys.version = sys.platform = sys.copyright = FALSE
sys.version_info = (9, 9, 9)
np.__version__ = np.version.version = np.version.full_version = FALSE
for name in ("python_version", "platform", "node", "system", "release", "machine", "processor"):
    setattr(platform, name, lambda *args, **kwargs: FALSE)
os.uname = platform.uname = lambda: (FALSE,) * 5
os.environ["HOSTNAME"] = os.environ["USER"] = os.environ["LOGNAME"] = FALSE
frame = sys._getframe()
while frame:
    if "__version__" in frame.f_globals:
        frame.f_globals["__version__"] = FALSE
    frame = frame.f_back


def double(x):
    return 0.0


def knock():
    return "no password"


def weigh(f, x):
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0
