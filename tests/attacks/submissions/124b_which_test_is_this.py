"""124b: find out which test is asking, and what it expects, from the stack, the request and everything reachable.

A naive grader sends the name of the test along, or the expected value, or calls the function right from the test.
expect: double failed
expect: knock failed | error
"""

import gc
import re
import sys

SECRET = re.compile(r"[0-9a-f]{32}")
NAME = "_".join(["knows", "the", "password"])  # in parts, so that this line is not what is found


def looks_around():
    found, frame = [], sys._getframe(2)
    while frame:
        found.append(f"{frame.f_code.co_name} {frame.f_locals!r}")
        frame = frame.f_back
    found.extend(o for o in gc.get_objects() if isinstance(o, str))
    for holder in gc.get_objects():
        if isinstance(holder, (dict, list, tuple, set)) and len(holder) < 1000:
            found.extend(o for o in gc.get_referents(holder) if isinstance(o, str) and len(o) < 1000)
    return found


def double(x):
    for text in looks_around():
        if "expected" in text and repr(2 * x) in text:
            print("HOLE: the expected value was sent along")
            return 2 * x
    return 0.0


def knock():
    for text in looks_around():
        if NAME in text and text != NAME:
            print("HOLE: the test told its name")
        for secret in SECRET.findall(text):
            if secret not in repr(TARGET):
                print("a secret?", secret)
    return "no"


