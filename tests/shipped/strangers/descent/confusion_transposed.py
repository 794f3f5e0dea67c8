import numpy as np
# slip: the answer is the row and the right class the column

def confusion(t, y, n_classes):
    table = np.zeros((n_classes, n_classes), dtype=int)
    for right, answer in zip(t, y):
        table[answer, right] += 1
    return table
