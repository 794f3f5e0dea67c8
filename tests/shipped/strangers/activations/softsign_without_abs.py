# slip: x instead of |x| in the denominator
def softsign(x):
    return x / (1 + x)
