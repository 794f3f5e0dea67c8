def XOR(x1, x2):
    """Return 1 when exactly one input is 1, else 0, with the three gates above."""
    y = x1
    for gate in (NAND, OR, AND):   # one gate after the other, each gets the last answer
        y = gate(y, x2)
    return y
