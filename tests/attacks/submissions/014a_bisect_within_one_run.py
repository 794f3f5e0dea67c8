"""14: try another guess with every call, in the hope that a test is asked again after a wrong answer.

A naive grader repeats what failed, or stops at the first right answer, and so tells more than one mark.
expect: double failed
expect: arrays failed
expect: total failed
expect: knock failed
"""

import os

GUESSES = [0.0, 1.0, 3.0, 2.0]  # only a test that is asked for the fourth time would be convinced
calls = 0


def count():
    """Return how often anything was asked before, counting what earlier processes left in the folder."""
    global calls
    earlier = sum(name.startswith("asked-") for name in os.listdir("."))
    calls = max(calls, earlier) + 1
    open(f"asked-{calls}", "w").close()
    return calls - 1


first = {}


def double(x):
    key = "array" if getattr(x, "shape", ()) else "number"
    first[key] = first.get(key, -1) + 1
    return GUESSES[first[key] % len(GUESSES)] * x


class Total:
    def add(self, x):
        return GUESSES[count() % len(GUESSES)] * x

    @property
    def value(self):
        print("HOLE: the first answer was taken for right")  # the test asks for this only then


def knock():
    guesses = ("password", "secret", TARGET["abstract"].strip("\0"), "vault")
    return guesses[count() % len(guesses)]
