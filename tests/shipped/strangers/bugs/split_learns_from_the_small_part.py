# Slip: the two pieces no longer overlap, but the share goes to learning and the rest to testing
import numpy as np


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[:n_test], order[n_test:]
    return X[learn], t[learn], X[test], t[test]
