"""11: read the command line, the environment block and the links of the program's own process.

A naive grader names the tests in the arguments of the process that the program runs in.
expect: knock failed
"""

import os
import sys


def knock():
    told = [*sys.argv, *getattr(sys, "orig_argv", []), *sys.path, *sys.path_importer_cache, os.getcwd()]
    for name in ("cmdline", "environ", "mountinfo", "mounts", "maps", "smaps", "task/self/cmdline"):
        try:
            told.append(open(f"/proc/self/{name}", errors="replace").read())
        except OSError:
            continue
    for name in ("cwd", "root", "exe", *(f"fd/{n}" for n in range(10))):
        try:
            told.append(os.readlink(f"/proc/self/{name}"))
        except OSError:
            continue
    for text in told:
        if TARGET["course"] in text or "test_hidden" in text:
            print("HOLE", text[:300])
    return "no password"
