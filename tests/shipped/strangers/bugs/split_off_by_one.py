# Slip: learn begins one after n_test, so one row is in neither part
import numpy as np


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    test = order[:n_test]
    learn = order[n_test + 1:]
    return X[learn], t[learn], X[test], t[test]
