import numpy as np
# slip: table[t, y] += 1 adds 1 only once to a place, however often the pair occurs

def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    counts[t, y] += 1
    return counts
