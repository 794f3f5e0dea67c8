# Slip: the activation is left out, each layer only multiplies
import numpy as np


def spreads(X, weights, hidden):
    stds = []
    out = np.array(X)
    for k in range(len(weights)):
        out = np.dot(out, weights[k])
        stds.append(float(out.std()))
    return stds
