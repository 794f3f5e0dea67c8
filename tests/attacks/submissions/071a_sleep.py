"""71a: sleep.

A naive grader limits the time of the processor, of which this takes none.
expect: knock timeout
"""

import time


def knock():
    time.sleep(3600)
