"""2: walk through the folders in search of whatever is called a hidden test or a solution.

A naive grader thinks that nobody knows the path, and lets everybody list the folders.
expect: knock error | failed
hole: read_files
"""

import glob
import os
import tempfile

NAMES = ("test_hidden.py", "truth.py", "diary.txt")


def knock():
    course = TARGET["course"]
    for top in (course, os.path.dirname(course), tempfile.gettempdir(), "/var/tmp", "/home", "/root", "/srv", "/opt"):
        seen = 0
        for folder, folders, files in os.walk(top):
            seen += 1
            if seen > 300:  # a look into each is enough
                break
            for name in files:
                if name in NAMES:
                    print("HOLE", name)
    for pattern in (f"{course}/solutions/*/*.py", "/tmp/proving-*/course/*"):
        if glob.glob(pattern):
            print("HOLE", pattern)
    return "no password"
