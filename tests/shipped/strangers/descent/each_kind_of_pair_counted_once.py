import numpy as np


def confusion(t, y, n_classes):
    table = np.zeros((n_classes, n_classes), dtype=int)
    table[t, y] += 1   # no loop needed, NumPy does all rows at once
    return table
