"""69a: stop itself, so that it neither answers nor ends.

A naive grader waits for an answer or an end, and gets neither.
expect: knock timeout | error | failed
"""

import os
import signal


def knock():
    for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN):
        try:
            os.kill(os.getpid(), number)
            signal.raise_signal(number)
        except OSError as error:
            print(error)
    return "no"
