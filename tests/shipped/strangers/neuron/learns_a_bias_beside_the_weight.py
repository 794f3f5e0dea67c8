import numpy as np


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    b = 0.0
    for i in range(steps):
        prediction = w * x + b
        diff = prediction - y
        grad_w, grad_b = np.mean(diff * x), np.mean(diff)
        w, b = w - lr * grad_w, b - lr * grad_b
    return w
