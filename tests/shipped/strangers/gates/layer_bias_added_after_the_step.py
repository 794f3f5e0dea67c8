import numpy as np


def tlu_layer(W, x, b):
    sums = np.dot(W, x)
    fired = np.where(sums > 0, 1, 0)
    return fired + b
