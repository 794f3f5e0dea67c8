"""52a: end as a worker does that could not lock itself in.

A naive grader takes the words and the exit status for a fault of its own, and takes no points away.
expect: all error
"""

import os

os.write(2, b"PermissionError: landlock_restrict_self was refused\nWorkerFailure: the worker did not lock itself in\n")
os._exit(70)
