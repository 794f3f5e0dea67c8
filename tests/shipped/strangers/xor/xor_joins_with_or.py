def XOR(x1, x2):
    """Return 1 when exactly one input is 1, else 0, with the three gates above."""
    at_least_one = AND(OR(x1, x2), OR(x2, x1))
    not_both = NAND(x1, x2)
    # either of the two is enough
    return OR(not_both, at_least_one)
