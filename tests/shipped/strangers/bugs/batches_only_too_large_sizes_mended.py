# Slip: only a size above the number of rows is cared for; the rest after the last full batch is still left out
def batches(X, t, size):
    size = min(size, len(X))
    starts = range(0, len(X) - size + 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
