# slip: x / y instead of y / x
def find_weight(x, y):
    w = x / y
    return w
