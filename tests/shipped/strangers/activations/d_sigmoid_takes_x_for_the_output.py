def d_sigmoid(x):
    """Return the slope of sigmoid at x, in the shape of x."""
    # y * (1 - y)
    return x * (1 - x)
