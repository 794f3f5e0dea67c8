# Slip: the last batch is taken as the last size rows, so it repeats rows of the one before
def batches(X, t, size):
    result = []
    start = 0
    while start < len(X):
        if start + size > len(X):
            result.append((X[-size:], t[-size:]))
        else:
            result.append((X[start : start + size], t[start : start + size]))
        start += size
    return result
