"""16: provoke errors in the grader's own code, and read the paths and sources in what it says about them.

A naive grader shows the traceback of its tests, with their paths and the lines around.
expect: knock failed
expect: weigh error | failed
expect: double failed | error
"""

import contextlib
import faulthandler
import io
import os
import sys
import traceback


def look(text):
    if TARGET["course"] in text or "test_hidden" in text or "strongroom" in text:
        print("HOLE", text)


def double(x):
    return float(10**400 if isinstance(x, float) else x)


def weigh(f, x):
    for wrong in (object(), "text", None, [x], f):
        try:
            f(wrong)
        except Exception as error:
            look("".join(traceback.format_exception(error)))
    return f(object())


def knock():
    caught = io.StringIO()
    with contextlib.redirect_stderr(caught):
        traceback.print_stack()
        for hook in (sys.excepthook, sys.__excepthook__):
            hook(ValueError, ValueError("x"), sys._getframe().f_back and None)
    look(caught.getvalue())
    with open("frames.txt", "w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        look(file.read())
    os.remove("frames.txt")
    return {("expected",): lambda: 0}
