"""77a: write many files, each as large as it may be.

A naive grader limits the size of one file, or nothing at all.
expect: knock error | failed | timeout
hole: fill_disk
"""

import os


def knock():
    written = 0
    names = [f"large{number}" for number in range(7)]
    try:
        for name in names:
            with open(name, "wb", buffering=0) as file:
                for _ in range(14):
                    written += file.write(bytes(1 << 20))
        print("HOLE wrote MiB:", written >> 20)
    finally:
        for name in filter(os.path.exists, names):
            os.remove(name)
    return "no"
