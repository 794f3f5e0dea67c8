"""57b: kill another process of the same user.

A naive grader shares its user with the code that it runs.
expect: knock error | failed
hole: signal_processes
"""

import os
import signal


def knock():
    os.kill(TARGET["victim"], signal.SIGKILL)
    print("HOLE the process was killed")
    return "no"
