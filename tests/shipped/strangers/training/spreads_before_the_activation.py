# Slip: the spread is taken of the sums, before the activation
import numpy as np


def spreads(X, weights, hidden):
    result = []
    y = X
    for W in weights:
        s = y @ W
        result.append(np.std(s))
        if hidden == "sigmoid":
            y = 1 / (1 + np.exp(-s))
        elif hidden == "tanh":
            y = np.tanh(s)
        else:
            y = np.maximum(0, s)
    return result
