"""79b: print without end while the file is being run, to the channel for errors.

A naive grader drains one channel while the other one fills up.
expect: all error | timeout
"""

import os

while True:
    os.write(2, b"x" * 4096)
