# Slip: the largest number of the whole array is taken away, not that of each row; rows far below it give 0 / 0
import numpy as np


def softmax(scores):
    e = np.exp(scores - np.max(scores))
    return e / e.sum(axis=1, keepdims=True)
