# slip: divides by h, but the two points are 2h apart
def numerical_derivative(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    return rise / h
