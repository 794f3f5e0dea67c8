"""72b: match a pattern that takes for ever, which holds Python's lock all the time.

A naive grader watches from another thread of the same process, which never gets its turn.
expect: knock timeout
"""

import re


def knock():
    return bool(re.match(r"(a|a|aa)*b", "a" * 60))
