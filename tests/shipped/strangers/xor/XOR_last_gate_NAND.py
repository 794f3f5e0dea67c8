# slip: joins s1 and s2 with NAND instead of AND, which gives the opposite of XOR
def XOR(x1, x2):
    return NAND(NAND(x1, x2), OR(x1, x2))
