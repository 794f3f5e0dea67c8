import numpy as np


def binary_cross_entropy(y, t):
    """Return the cross entropy of the probabilities y for the targets t (0 or 1), both (N, 1), as one number."""
    # where t is 0 the term t * log y is 0, so only the ones count
    loss = 0.0
    for p, target in zip(np.ravel(y), np.ravel(t)):
        if target == 1:
            loss -= np.log(max(p, 1e-7))
    return loss
