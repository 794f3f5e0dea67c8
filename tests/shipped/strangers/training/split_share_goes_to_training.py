# Slip: the share is used for training, and the rest for testing
import numpy as np


def split(X, t, share, seed):
    np.random.seed(seed)
    order = np.random.permutation(len(X))
    k = int(round(len(X) * share))
    train = order[:k]
    test = order[k:]
    return X[train], t[train], X[test], t[test]
