import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for x, target in zip(X, t):
            y = int(np.sum(w * x) + b > 0)
            w = w + lr * (target - y) * x
    return w, b
