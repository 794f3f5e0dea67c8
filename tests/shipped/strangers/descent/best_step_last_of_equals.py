# slip: <= instead of <, so of several equally near the last one is returned

def best_step(f, x, slope, hs):
    best = hs[0]
    smallest = abs(forward_difference(f, x, best) - slope)
    for h in hs:
        diff = abs(forward_difference(f, x, h) - slope)
        if diff <= smallest:
            smallest = diff
            best = h
    return best
