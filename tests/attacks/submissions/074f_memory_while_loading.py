"""74f: take all memory at load time, and keep it, so that nothing is left to answer with.

A naive grader treats a lack of memory in its own half of the process as its own fault.
expect: all error | unfinished | failed | timeout
"""

hoard = []
try:
    size = 1 << 26
    while size > 512:
        try:
            hoard.append(bytearray(size))
        except MemoryError:
            size //= 2
    while True:
        hoard.append(bytearray(500))
except MemoryError:
    pass


def double(x):
    hoard.append([x] * 1_000_000)
    return x


def knock():
    while True:
        hoard.append(bytearray(500))
