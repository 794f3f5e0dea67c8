def hidden(x1, x2):
    """Return (s1, s2), what the first layer of XOR makes of the inputs: NAND first, then OR."""
    units = [OR, NAND]
    s1, s2 = [unit(x1, x2) for unit in units]
    return s1, s2
