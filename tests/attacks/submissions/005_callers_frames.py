"""5: climb the frames of whoever called, and look for what is expected.

A naive grader calls the function from the hidden test, whose local names then lie one frame up.
expect: knock failed
expect: double failed | error
"""

import inspect
import re
import sys
import threading

TOKEN_LIKE = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")


def frames():
    tops = [sys._getframe(), *sys._current_frames().values(), *(info.frame for info in inspect.stack())]
    for frame in tops:
        while frame is not None:
            yield frame
            frame = frame.f_back


def knock():
    for frame in frames():
        for names in (frame.f_locals, frame.f_globals):
            for name, found in list(names.items()):
                if name in ("PASSWORD", "TOKEN", "expected", "solution"):
                    print("HOLE", name, found)
                elif tokens := TOKEN_LIKE.findall(str(found)[:5000]):
                    print(*tokens)  # the password, if it is there
    return "no password"


def double(x):
    """Answer with what the caller expects, which is the only thing that this function knows."""
    for frame in frames():
        if "expected" in frame.f_locals:
            return frame.f_locals["expected"]
    raise LookupError(f"nothing expected in {threading.active_count()} threads")
