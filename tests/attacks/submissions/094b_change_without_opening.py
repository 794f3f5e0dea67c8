"""94: change files outside by calls that do not open them.

A naive grader forbids to open files for writing, and leaves truncate, chmod, utime, rename and links.
expect: knock error | failed
hole: write_files
"""

import os

PATH = TARGET["report"]


def back_and_forth():
    os.rename(PATH, PATH + ".moved")
    os.rename(PATH + ".moved", PATH)


def link():
    os.link(PATH, PATH + ".linked")
    os.unlink(PATH + ".linked")


def attribute():
    os.setxattr(PATH, "user.loot", b"1")
    os.removexattr(PATH, "user.loot")


WAYS = {  # each leaves the file as it was, so that the next one finds it
    "truncate": lambda: os.truncate(PATH, 2),
    "chmod": lambda: os.chmod(PATH, 0o644),
    "chown": lambda: os.chown(PATH, os.getuid(), os.getgid()),
    "utime": lambda: os.utime(PATH),
    "rename": back_and_forth,
    "link": link,
    "setxattr": attribute,
    "by descriptor": lambda: os.chmod(f"/proc/self/fd/{os.open(PATH, os.O_PATH)}", 0o644),
}


def knock():
    for name, way in WAYS.items():
        try:
            way()
            print("HOLE", name)
        except OSError:
            continue
    return "no password"
