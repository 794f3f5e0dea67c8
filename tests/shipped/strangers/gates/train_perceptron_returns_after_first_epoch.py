import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(len(X[0]))
    b = 0
    for epoch in range(epochs):
        for i in range(len(X)):
            s = np.dot(X[i], w) + b
            if s > 0:
                y = 1
            else:
                y = 0
            w = w + lr * (t[i] - y) * X[i]
            b = b + lr * (t[i] - y)
        return w, b
