"""79a: print without end and without a line's end.

A naive grader keeps all of it, reads line by line, or stops reading and waits for a process that waits for it.
expect: knock error | timeout
"""

import os


def knock():
    while True:
        os.write(1, b"x" * 65536)
