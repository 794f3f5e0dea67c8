# Slip: an order is drawn for X and another one for t, from the same rng
import numpy as np


def shuffled(X, t, seed):
    rng = np.random.default_rng(seed)
    x_order = rng.permutation(len(X))
    t_order = rng.permutation(len(t))
    return X[x_order], t[t_order]
