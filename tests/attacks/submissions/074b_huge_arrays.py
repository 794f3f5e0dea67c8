"""74b: ask NumPy for one array that is larger than the limit, and for one larger than the machine.

A naive grader lets the kernel promise the memory, and looks only at what is used.
expect: knock error | failed | timeout
hole: memory
"""

import numpy as np


def knock():
    try:
        print("HOLE a promise of", np.zeros(1 << 44).nbytes)
    except MemoryError as error:
        print(error)
    large = np.zeros(350 << 20, np.uint8)
    large[:: 1 << 12] = 1
    print("HOLE an array of", large.nbytes)
    return "no"
