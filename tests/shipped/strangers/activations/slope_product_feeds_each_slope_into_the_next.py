def slope_product(d_f, xs):
    """Return d_f(x1) * d_f(x2) * ... for the numbers in xs, one for each activation of the chain."""
    # chain: what comes out of one goes into the next
    running = 1.0
    for x in xs:
        running = d_f(running * x)
    return running
