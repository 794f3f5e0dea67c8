# slip: differentiates x**2 and y**2 apart, gives 2x and 2y instead of 2t

def square_of_sum(x, y):
    t = x + y
    z = t ** 2
    return z, (2 * x, 2 * y)
