"""73b: hang in code that runs while a class is made, behind a function that is already there.

A naive grader parses the file first, finds only definitions in it, and believes that they do nothing.
expect: all unfinished | failed | skipped
"""

import time


class Base:
    def __init_subclass__(cls):
        while True:
            time.sleep(1)


def knock():
    return "no"


class Total(Base):
    pass
