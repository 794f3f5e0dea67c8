# Slip: the range ends at len(X) - 1, so a last batch of a single row is lost
def batches(X, t, size):
    pairs = []
    for start in range(0, len(X) - 1, size):
        end = start + size
        pairs.append((X[start:end], t[start:end]))
    return pairs
