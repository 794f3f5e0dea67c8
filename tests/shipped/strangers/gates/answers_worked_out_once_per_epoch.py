import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    N, n = X.shape
    w = np.zeros(n)
    b = 0.0
    for epoch in range(epochs):
        answers = (X @ w + b > 0).astype(int)
        for i in range(N):
            miss = t[i] - answers[i]
            w = w + lr * miss * X[i]
            b = b + lr * miss
    return w, b
