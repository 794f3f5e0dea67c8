import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w, b = np.zeros(len(X[0])), 0.0
    for _ in range(epochs):
        for x, target in zip(X, t):
            y = 1 if sum(w * x) + b >= 0 else 0
            delta = target - y
            w = w + lr * delta * x
            b = b + delta    # the bias has no input, it just moves
    return w, b
