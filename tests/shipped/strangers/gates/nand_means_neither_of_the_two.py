def NAND(x1, x2):
    # NAND: not x1 and not x2
    w1, w2, b = -1.0, -1.0, 0.5
    s = w1 * x1 + w2 * x2 + b
    return 1 if s > 0 else 0
