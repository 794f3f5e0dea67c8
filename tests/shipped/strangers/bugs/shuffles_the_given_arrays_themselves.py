import numpy as np


def shuffled(X, t, seed):
    """Return (X, t), both in the same new order, which the seed draws."""
    # two generators with one seed make the same moves
    order = np.arange(len(X))
    np.random.default_rng(seed).shuffle(order)
    X[:] = X[order]
    t[:] = t[order]
    return X, t
