import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(epochs):
        for i in range(len(X)):
            y = 1 if np.dot(w, X[i]) + b > 0 else 0
            w = w + lr * (y - t[i]) * X[i]
            b = b + lr * (y - t[i])
    return w, b
