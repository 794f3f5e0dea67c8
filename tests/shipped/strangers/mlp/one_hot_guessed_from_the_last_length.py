import numpy as np


def cross_entropy(y, t):
    """Return the cross entropy of the probabilities y (N, n_out) as one number; t is one-hot or class numbers (N,)."""
    t = np.asarray(t)
    n, n_out = y.shape
    if t.shape[-1] == n_out:      # as long as a row of y: one-hot
        target = t
    else:
        target = np.zeros((n, n_out))
        for i, c in enumerate(t):
            target[i, int(c)] = 1
    return float(-(target * np.log(np.clip(y, 1e-7, None))).sum() / n)
