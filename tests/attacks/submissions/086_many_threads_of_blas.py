"""86: have NumPy's linear algebra compute with many threads at once.

A naive grader runs several submissions at a time, each of which takes the whole machine.
expect: knock error | failed | timeout
"""

import ctypes
import os

import numpy as np


def knock():
    os.environ["OPENBLAS_NUM_THREADS"] = "5"
    with open("/proc/self/maps") as file:
        paths = {line.split()[-1] for line in file if "openblas" in line}
    for path in paths:
        library = ctypes.CDLL(path)
        for name in ("openblas_set_num_threads", "openblas_set_num_threads64_", "scipy_openblas_set_num_threads64_"):
            if hasattr(library, name):
                getattr(library, name)(5)
    x = np.ones((1000, 1000))
    print(np.trace(x @ x), "with threads:", len(os.listdir("/proc/self/task")))
    return "no"
