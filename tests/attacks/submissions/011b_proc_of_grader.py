"""11: open what the grader has open, through the links that /proc keeps for it.

A naive grader holds the tests open, stands in their folder, and has its keys in its environment.
expect: knock error | failed
hole: read_memory
"""

import os


def knock():
    pid = TARGET["grader"]
    for name in ("environ", "maps", "auxv"):
        try:
            if text := open(f"/proc/{pid}/{name}", "rb").read(2000):
                print("HOLE", name, len(text))
        except OSError:
            continue
    for name in ("cwd", "root", "exe"):
        try:
            print("HOLE", name, os.readlink(f"/proc/{pid}/{name}"))
        except OSError:
            continue
    try:
        print("HOLE", open(f"/proc/{pid}/root{TARGET['solution']}").read())
    except OSError:
        pass
    for fd in range(64):
        try:
            print("HOLE", fd, os.readlink(f"/proc/{pid}/fd/{fd}"))
        except OSError:
            continue
    return "no password"
