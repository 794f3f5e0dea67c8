import numpy as np


def split(X, t, share, seed):
    """Return (X, t, X_test, t_test): a share of the rows, drawn at random, is kept for testing, the others to learn."""
    order = np.random.default_rng(seed).permutation(len(X))
    cut = round(share * len(X))
    # no row may be on both sides of the cut
    learn, test = np.split(order, [cut])
    return X[learn], t[learn], X[test], t[test]
