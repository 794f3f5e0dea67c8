# slip: OR first and NAND second
def hidden(x1, x2):
    return OR(x1, x2), NAND(x1, x2)
