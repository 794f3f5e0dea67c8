import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    N, n = X.shape
    w = np.zeros(n)
    b = 0.0
    for e in range(epochs):
        for i in range(N):
            y = w @ X[i] + b
            w = w + lr * (t[i] - y) * X[i]
            b = b + lr * (t[i] - y)
    return w, b
