def find_weight(x, y):
    best = 0
    for candidate in range(-100, 101):
        if abs(candidate * x - y) < abs(best * x - y):
            best = candidate
    return float(best)
