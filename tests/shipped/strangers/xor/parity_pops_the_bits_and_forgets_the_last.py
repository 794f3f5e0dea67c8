def parity(bits):
    """Return 1 when an odd number of the bits is 1, else 0. bits is a list of 0s and 1s, of any length."""
    if bits == []:
        return 0
    p = bits.pop(0)
    while len(bits) > 1:
        p = XOR(p, bits.pop(0))
    return p
