"""75a: make a compressed bomb in memory and unpack it.

A naive grader looks at the size of what is handed in.
expect: knock error | failed | timeout
hole: memory
"""

import zlib


def knock():
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)  # can be repeated as it is
    bomb = piece * 350
    print(len(bomb), "bytes")
    print("HOLE unpacked to", len(zlib.decompress(bomb, -15)))
    return "no"
