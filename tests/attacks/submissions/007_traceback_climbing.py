"""7: raise an exception, and read the frames and source lines that hang on it and on its context.

A naive grader's tests stand in the traceback, and `linecache` holds their lines.
expect: knock failed
expect: double error
"""

import inspect
import linecache
import sys
import traceback

WORDS = ("strongroom", "assert_close(", "PASSWORD =", "knows_the_" + "password")


def look(text):
    if any(word in text for word in WORDS):
        print("HOLE", text)


def knock():
    try:
        raise ValueError("let me see")
    except ValueError as error:
        for frame, _ in (*traceback.walk_tb(error.__traceback__), *traceback.walk_stack(None)):
            if frame.f_globals.get("__name__") != __name__:
                try:
                    look(inspect.getsource(frame))
                except (OSError, TypeError):
                    continue
        chained = error.__context__
        while chained is not None:
            look("".join(traceback.format_exception(chained)))
            chained = chained.__context__
    for trace in (getattr(sys, "last_traceback", None), sys.exc_info()[2]):
        look("".join(traceback.format_tb(trace)))
    for name, entry in list(linecache.cache.items()):
        if len(entry) == 4 and name != "vault.py":  # its own source is no news
            look("".join(entry[2]))
    return "no password"


def double(x):
    # What was raised before, in another check, would hang on this one.
    raise ValueError(repr(sys.exc_info())) from getattr(sys, "last_value", None)
