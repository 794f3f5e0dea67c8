"""77c: make thousands of empty files, until the file system has no number left for one more.

A naive grader counts bytes.
expect: knock error | failed | timeout
hole: fill_disk
"""

import os


def knock():
    names = [f"empty{number}" for number in range(3000)]
    try:
        for name in names:
            os.close(os.open(name, os.O_CREAT))
        print("HOLE files:", len(names))
    finally:
        for name in filter(os.path.exists, names):
            os.remove(name)
    return "no"
