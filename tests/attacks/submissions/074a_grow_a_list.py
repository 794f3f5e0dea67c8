"""74a: take more and more memory, in pieces that are all used.

A naive grader runs on the same machine, whose kernel then ends whatever is largest.
expect: knock error | failed | timeout
hole: memory
"""


def knock():
    pieces = []
    for _ in range(24):
        pieces.append(b"x" * (16 << 20))
    print("HOLE got MiB:", len(pieces) * 16)
    return "no"
