# slip: the share of all zeros in the matrix, instead of the units that are 0 in every row
import numpy as np

def dead_fraction(X, W, b):
    out = relu(X @ W + b)
    return np.mean(out == 0)
