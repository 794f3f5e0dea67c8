# slip: no brackets, so only f(x) is divided by h

def forward_difference(f, x, h):
    slope = f(x + h) - f(x) / h
    return slope
