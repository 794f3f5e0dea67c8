"""107a: leave links to other people's files in the folder that the grader tidies up, or writes its results into.

A naive grader writes, copies or changes owners there afterwards, with more rights, and follows the links.
expect: knock failed | error
"""

import os


def knock():
    for name in ("report.json", "results.json", "stdout", "stderr", "metadata", "vault.py", "core"):
        os.symlink(TARGET["report"], name)
    os.symlink(TARGET["outside"], "folder")
    os.symlink(TARGET["course"], "__pycache__")
    return "no"
