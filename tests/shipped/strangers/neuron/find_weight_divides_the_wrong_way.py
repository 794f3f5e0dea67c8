def find_weight(x, y):
    return x / y
