# Slip: the list is built on the way back and not turned round, so the last layer's length comes first
import numpy as np


def gradient_sizes(X, weights, hidden, dout):
    def f(s):
        if hidden == "sigmoid":
            return 1 / (1 + np.exp(-s))
        if hidden == "tanh":
            return np.tanh(s)
        return np.maximum(s, 0)

    def slope(y):
        if hidden == "sigmoid":
            return y * (1 - y)
        if hidden == "tanh":
            return 1 - y * y
        return (y > 0) * 1.0

    outputs = [X]
    for W in weights:
        outputs.append(f(outputs[-1] @ W))
    sizes = []
    for i in reversed(range(len(weights))):
        ds = dout * slope(outputs[i + 1])
        dW = outputs[i].T @ ds
        sizes.append(np.linalg.norm(dW))
        dout = ds @ weights[i].T
    return sizes
