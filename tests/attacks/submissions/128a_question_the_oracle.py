"""128a: a test hands over a function; take it apart, follow what it refers to, and ask it for more than one answer.

A naive grader hands over a function of its own, with the whole test behind it.
expect: weigh failed | error
"""

import gc
import inspect
import re
import sys

SECRET = re.compile(r"[0-9a-f]{32}")
ASSERTION = "_".join(["assert", "close"])  # in parts, so that this line is not what is found


def weigh(f, x):
    seen = [f, getattr(f, "__globals__", {}), getattr(f, "__closure__", None), f.__code__.co_filename, f.__module__]
    for _ in range(4):  # four steps away from the function, in both directions
        seen.extend(gc.get_referents(*seen[-200:])[:2000])
    seen.extend(gc.get_referrers(f)[:200])
    try:
        seen.append(inspect.getsource(f))
        f(Spy())
    except Exception as error:
        seen.append(repr(error))
    for thing in seen:
        text = thing if isinstance(thing, str) else repr(thing)[:5000] if isinstance(thing, (dict, tuple, list)) else ""
        if ASSERTION in text.replace(repr(ASSERTION), "") or set(SECRET.findall(text)) - own():
            print("HOLE: behind the function was", text[:200])
    return [f(x), f(f(x)), f(0)]


def own():
    return set(SECRET.findall(repr(TARGET)))


class Spy:
    def __mul__(self, other):
        frame, names = sys._getframe(1), []
        while frame:
            names.append(f"{frame.f_code.co_name} {frame.f_locals!r}")
            frame = frame.f_back
        raise ValueError(str(names))
