import numpy as np


def layer_batch(W, X):
    return W @ X.T
