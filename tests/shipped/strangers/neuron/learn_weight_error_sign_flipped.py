import numpy as np


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = y - w * x
        w = w - lr * np.mean(error * x)
    return w
