# slip: takes AND instead of NAND in the first layer
def XOR(x1, x2):
    first = AND(x1, x2)
    second = OR(x1, x2)
    return AND(first, second)
