import numpy as np


def slope(weight, x, y):
    # derivative of the squared error: the 2 comes down
    return 2 * np.mean((weight * x - y) * x)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    w = 0.0
    for _ in range(steps):
        w = w - lr * slope(w, x, y)
    return w
