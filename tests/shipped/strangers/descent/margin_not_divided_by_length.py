import numpy as np
# slip: the smallest signed sum, not divided by the length of w

def margin(X, t, w, b):
    sums = X @ w + b
    signed = np.where(t == 1, sums, -sums)
    return np.min(signed)
