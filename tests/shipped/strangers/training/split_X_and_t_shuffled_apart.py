# Slip: X and t are each put in an order of their own, so rows lose their targets
import numpy as np


def split(X, t, share, seed):
    rng = np.random.default_rng(seed)
    X_mixed = rng.permutation(X)
    t_mixed = rng.permutation(t)
    n = round(share * len(X))
    return X_mixed[n:], t_mixed[n:], X_mixed[:n], t_mixed[:n]
