# slip: gives the two terms 2a and 3b instead of their slopes 2 and 3

def partials(a, b):
    da = 2 * a
    db = 3 * b
    return da, db
