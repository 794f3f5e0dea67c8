import numpy as np


def layer(W, x):
    return np.sum(W * x, axis=0)
