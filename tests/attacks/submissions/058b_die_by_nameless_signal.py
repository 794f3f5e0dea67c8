"""58b: end by a real-time signal, which has no name.

A naive grader looks up the name of the signal that ended the process, and trips over this one.
expect: knock error | failed
expect: double error | failed | unfinished
expect: weigh error | failed | unfinished
"""

import os
import signal


def die():
    signal.raise_signal(40)
    os.kill(os.getpid(), 40)
    return "no"


def double(x):
    return die()


def knock():
    return die()


def weigh(f, x):
    return die()
