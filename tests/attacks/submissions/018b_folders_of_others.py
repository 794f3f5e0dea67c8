"""18: look beside the folder that this program was given, for those of other programs.

A naive grader keeps them all under one folder until the end, readable for each other.
expect: knock error | failed
hole: read_files
"""

import glob
import os
import tempfile


def knock():
    own = os.getcwd()
    for folder in ("..", os.path.dirname(own), tempfile.gettempdir()):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            path = os.path.join(folder, name)
            if name.startswith("proving-") or (name.isdigit() and os.path.realpath(path) != own):
                print("HOLE", path)
    for path in glob.glob(os.path.join(tempfile.gettempdir(), "grade-*", "*")):
        if os.path.realpath(path) != own:
            print("HOLE", path)
    for number in range(1, 100):  # they have numbers, so that nobody has to list the folder
        try:
            if not os.path.samefile(f"../{number}", own):
                print("HOLE", os.listdir(f"../{number}"))
        except OSError:
            continue
    return "no password"
