import numpy as np


def layer(W, x):
    ys = []
    acc = 0.0
    for weights in W:
        for wi, xi in zip(weights, x):
            acc += wi * xi
        ys.append(acc)
    return np.array(ys)
