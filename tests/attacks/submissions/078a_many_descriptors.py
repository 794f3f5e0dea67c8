"""78a: use up the descriptors.

A naive grader shares the table of open files with the code, or the machine runs out of them.
expect: knock error | failed
"""

import os

open_ones = []


def knock():
    try:
        while len(open_ones) < 2000:
            open_ones.append(os.dup(1))
        print("HOLE descriptors:", len(open_ones))
    except OSError as error:
        print(len(open_ones), error)
    import wave  # a file that can no longer be opened

    return wave.__name__
