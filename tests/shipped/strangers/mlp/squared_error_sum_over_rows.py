import numpy as np
# slip: the sum over all rows, not divided by their number

def squared_error(y, t):
    total = 0.0
    for i in range(len(y)):
        for j in range(len(y[i])):
            total += (y[i][j] - t[i][j]) ** 2
    return total / 2
