# slip: 1 + 1 - 2 is exactly 0, which is not above 0, so it never fires
def AND(x1, x2):
    s = 1 * x1 + 1 * x2 - 2
    return 1 if s > 0 else 0
