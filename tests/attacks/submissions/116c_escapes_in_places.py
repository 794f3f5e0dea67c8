"""116c: have the grader say that the error is in a file whose name is a whole screen, with a score line of its own.

A naive grader takes the name of a file for harmless, and does not think of line breaks in it either.
expect: all error
"""

import gc

PLACE = "vault.py\n\x1b[2J\x1b[H\nScore     100 / 100\n\u2713 Everything is done.\n"
SOURCE = """
def double(x): raise ValueError(1)
def knock(): raise ValueError(2)
def weigh(f, x): raise ValueError(3)
class Total:
    def add(self, x): raise ValueError(4)
"""
exec(compile(SOURCE, PLACE, "exec"))
for loaded in [o for o in gc.get_objects() if isinstance(o, dict) and isinstance(o.get("_loaded"), set)]:
    loaded["_loaded"].add(PLACE)  # now these frames count as some of the learner's own
import sys

for module in list(sys.modules.values()):
    if isinstance(getattr(module, "_loaded", None), set):
        module._loaded.add(PLACE)
frame = sys._getframe()
while frame:
    if isinstance(frame.f_globals.get("_loaded"), set):
        frame.f_globals["_loaded"].add(PLACE)
    frame = frame.f_back
