# Slip: dout is taken as the gradient by the last layer's sums, its activation is skipped on the way back
import numpy as np


def gradient_sizes(X, weights, hidden, dout):
    xs = [X]
    for W in weights:
        s = xs[-1] @ W
        if hidden == "relu":
            xs.append(np.maximum(s, 0))
        elif hidden == "tanh":
            xs.append(np.tanh(s))
        else:
            xs.append(1 / (1 + np.exp(-s)))
    lengths = []
    back = dout
    for i in range(len(weights) - 1, -1, -1):
        lengths.insert(0, np.sqrt(np.sum((xs[i].T @ back) ** 2)))
        back = back @ weights[i].T
        y = xs[i]
        if hidden == "relu":
            back = back * (y > 0)
        elif hidden == "tanh":
            back = back * (1 - y**2)
        else:
            back = back * y * (1 - y)
    return lengths
