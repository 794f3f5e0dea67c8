# slip: the first value is AND, not NAND
def hidden(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return (s1, s2)
