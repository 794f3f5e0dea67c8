import numpy as np


def split(X, t, share, seed):
    rng = np.random.default_rng(seed)
    how_many = int(round(share * len(X)))
    chosen = rng.integers(0, len(X), how_many)
    is_test = np.zeros(len(X), dtype=bool)
    is_test[chosen] = True
    return X[~is_test], t[~is_test], X[chosen], t[chosen]
