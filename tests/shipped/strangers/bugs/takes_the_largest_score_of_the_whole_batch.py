import numpy as np


def softmax(scores):
    """Return probabilities (N, C): a row of them for each row of scores (N, C)."""
    top = np.max(scores)          # so that exp never overflows
    e = np.exp(scores - top)
    total = e.sum(axis=1).reshape(-1, 1)
    return e / total
