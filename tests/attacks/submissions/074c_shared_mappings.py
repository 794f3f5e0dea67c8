"""74c: take shared memory, which does not count as this process's own data.

A naive grader limits the heap and forgets what can be mapped beside it.
expect: knock error | failed | timeout
hole: memory
"""

import mmap


def knock():
    pieces = []
    for _ in range(12):
        piece = mmap.mmap(-1, 32 << 20)  # shared and without a file
        for place in range(0, len(piece), mmap.PAGESIZE):
            piece[place] = 1
        pieces.append(piece)
    print("HOLE got MiB:", len(pieces) * 32)
    return "no"
