"""58c: end by a real-time signal, which has no name, while the file is being run.

A naive grader guards its calls but not its loading, and trips over a signal that it cannot name.
expect: all error | unfinished
"""

import os
import signal

signal.raise_signal(40)
os.kill(os.getpid(), 40)
