import numpy as np



def dead_fraction(X, W, b):
    H = relu(X @ W + b)
    return np.mean(H == 0)
