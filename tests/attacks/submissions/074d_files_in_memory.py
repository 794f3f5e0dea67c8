"""74d: fill files that lie in memory only, and are never mapped.

A naive grader limits the address space, in which such files do not lie.
expect: knock error | failed | timeout
hole: memory
hole: system_calls
"""

import os


def knock():
    files = []
    for number in range(22):
        files.append(os.memfd_create(f"memory{number}"))
        for _ in range(15):
            os.write(files[-1], bytes(1 << 20))
    print("HOLE got MiB:", 15 * len(files))
    return "no"
