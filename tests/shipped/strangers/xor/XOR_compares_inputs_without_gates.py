def XOR(x1, x2):
    if x1 != x2:
        return 1
    else:
        return 0
