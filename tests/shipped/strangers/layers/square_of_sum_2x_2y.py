def square_of_sum(x, y):
    t = x + y
    z = t ** 2
    return z, (2 * x, 2 * y)
