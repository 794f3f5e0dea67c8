def d_identity(x):
    """Return the slope of identity at x, in the shape of x."""
    # the slope of x is 1, wherever you are
    slope_everywhere = 1.0
    return slope_everywhere
