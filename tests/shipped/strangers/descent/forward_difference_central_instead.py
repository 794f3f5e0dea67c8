# slip: the central difference of exercise 5, not the forward difference

def forward_difference(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)
