def best_step(f, x, slope, hs):
    winner = None
    smallest = float("inf")
    for candidate in hs:
        measured = forward_difference(f, x, candidate)
        off = measured - slope
        if off < 0:
            off = -off
        if off <= smallest:
            winner, smallest = candidate, off
    return winner
