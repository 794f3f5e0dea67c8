# slip: one gate after the other instead of side by side: OR gets s1 instead of x1
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(s1, x2)
    return AND(s1, s2)
