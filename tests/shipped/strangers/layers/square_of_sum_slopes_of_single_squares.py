def square_of_sum(x, y):
    """Return (z, (dz/dx, dz/dy)) for z = t ** 2 with t = x + y."""
    t = x + y
    z = t ** 2
    # hold y fixed: only the x ** 2 moves, slope 2x. The same for y.
    slopes = tuple(2 * v for v in (x, y))
    return z, slopes
