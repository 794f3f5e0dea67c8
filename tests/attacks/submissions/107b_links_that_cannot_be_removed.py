"""107b: leave links in a folder from which nothing can be removed, so that tidying up has to change rights first.

A naive grader (and Python's TemporaryDirectory before 3.11.8) gives back the rights to each file in there before it
removes it, and changes those of the file behind the link instead.
expect: knock failed | error
"""

import os


def knock():
    os.mkdir("locked")
    os.symlink(TARGET["report"], "locked/report.json")
    os.symlink(TARGET["outside"], "locked/outside")
    os.symlink(TARGET["diary"], "locked/diary.txt")
    os.chmod("locked", 0o500)
    return "no"
