def parity(bits):
    """Return 1 when an odd number of the bits is 1, else 0. bits is a list of 0s and 1s, of any length."""
    # XOR of many: exactly one input is 1
    ones = 0
    for bit in bits:
        if bit:
            ones += 1
    if ones == 1:
        return 1
    else:
        return 0
