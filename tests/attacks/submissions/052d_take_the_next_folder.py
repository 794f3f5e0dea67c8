"""52d: take the name of the folder that the grader will make for the next worker, and then end.

A naive grader cannot make the folder, and its whole run ends.
expect: all error
hole: write_files
"""

import contextlib
import os
import sys

here = os.path.basename(os.getcwd())
for n in range(1, 30):
    name = str(int(here) + n) if here.isdigit() else f"{here}{n}"
    with contextlib.suppress(OSError):
        os.mkdir(f"../{name}")
        print("HOLE made a folder beside mine")
sys.stdout.flush()


def end(*args):
    os._exit(0)


double = knock = weigh = Total = end
