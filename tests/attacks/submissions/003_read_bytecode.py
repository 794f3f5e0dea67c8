"""3: read the bytecode that Python left beside the hidden tests.

A naive grader hides the source and forgets the cache.
expect: knock error | failed
hole: read_files
"""

import os


def knock():
    folder = TARGET["bytecode"]
    for name in os.listdir(folder):
        content = open(os.path.join(folder, name), "rb").read()
        at = content.find(b"TOKEN")
        print("HOLE", at)
    return "no password"
