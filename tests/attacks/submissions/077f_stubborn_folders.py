"""77f: leave files that cannot be listed, under names that no text has.

A naive grader fails while it cleans up, or says so and takes the next submission down with it.
expect: knock error | failed
"""

import os


def knock():
    os.mkdir(b"\xff\xfe\n-rf")
    os.close(os.open(b"\xff\xfe\n-rf/\x1b[31m", os.O_CREAT, 0))
    os.symlink(TARGET["outside"], b"\xff\xfe\n-rf/link")
    os.mkfifo(b"\xff\xfe\n-rf/pipe")
    os.chmod(b"\xff\xfe\n-rf", 0)
    os.chmod(".", 0)
    return "no"
