import numpy as np


def layer_batch(W, X):
    out_row = np.zeros(len(W))
    Y = []
    for sample in X:
        for k, weights in enumerate(W):
            out_row[k] = np.dot(weights, sample)
        Y.append(out_row)
    return np.array(Y)
