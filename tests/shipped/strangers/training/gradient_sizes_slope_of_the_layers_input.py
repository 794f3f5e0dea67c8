# Slip: the slope of the activation is worked out with the layer's sums (before f), as if they were its outputs
import numpy as np


def gradient_sizes(X, weights, hidden, dout):
    inputs, sums = [], []
    y = X
    for W in weights:
        inputs.append(y)
        z = y @ W
        sums.append(z)
        if hidden == "tanh":
            y = np.tanh(z)
        elif hidden == "sigmoid":
            y = 1.0 / (1.0 + np.exp(-z))
        else:
            y = np.where(z > 0, z, 0.0)
    lengths = [0.0] * len(weights)
    d = dout
    for i in reversed(range(len(weights))):
        z = sums[i]
        if hidden == "tanh":
            d = d * (1 - z**2)
        elif hidden == "sigmoid":
            d = d * z * (1 - z)
        else:
            d = d * (z > 0)
        dW = inputs[i].T @ d
        lengths[i] = np.sqrt((dW**2).sum())
        d = d @ weights[i].T
    return lengths
