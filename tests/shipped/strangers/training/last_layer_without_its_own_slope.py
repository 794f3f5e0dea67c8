import numpy as np


def gradient_sizes(X, weights, hidden, dout):
    f = {"relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": lambda z: 1 / (1 + np.exp(-z))}[hidden]
    slope = {"relu": lambda y: (y > 0) * 1.0, "tanh": lambda y: 1 - y * y, "sigmoid": lambda y: y * (1 - y)}[hidden]

    outs = [X]
    for W in weights:
        outs.append(f(outs[-1] @ W))

    lengths = []
    d = dout        # the last layer has no hidden activation, dout goes straight in
    for k in range(len(weights) - 1, -1, -1):
        lengths.insert(0, float(np.linalg.norm(outs[k].T @ d)))
        d = (d @ weights[k].T) * slope(outs[k])
    return lengths
