# Slip: the range goes to len(X) + 1, which gives an empty batch at the end where size divides the rows
def batches(X, t, size):
    starts = range(0, len(X) + 1, size)
    return [(X[start : start + size], t[start : start + size]) for start in starts]
