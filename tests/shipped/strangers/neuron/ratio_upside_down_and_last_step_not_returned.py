import numpy as np


def find_weight(x, y):
    # y = w x  ->  w = x : y
    return x / y


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    history = [w]
    while len(history) < steps:
        w_now = history[-1]
        gradient = np.mean((w_now * x - y) * x)
        history.append(w_now - lr * gradient)
    return history[-1]
