def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.5
    s = w1 * x1 + w2 * x2 + b
    if s > 0:
        return 1
    return 0
