"""78b: make pipes as large as the kernel lets them be, and fill them.

A naive grader limits the memory of the process; what lies in pipes is the kernel's.
expect: knock error | failed
hole: system_calls
"""

import fcntl
import os

F_SETPIPE_SZ = 1031


def knock():
    held = 0
    for _ in range(20):
        reading, writing = os.pipe()
        size = fcntl.fcntl(writing, F_SETPIPE_SZ, 1 << 20)
        held += os.write(writing, bytes(size))
    print("HOLE bytes held by the kernel:", held)
    return "no"
