"""81: call the function that a test handed over again and again, to keep whoever answers busy.

A naive grader answers each call in its own process.
expect: weigh timeout | error
"""

import numpy as np


def weigh(f, x):
    while True:
        f(np.zeros(1))
