import numpy as np


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for step in range(steps):
        pred = w * x
        w -= lr * np.mean(pred - y)
    return w
