import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for e in range(epochs):
        for i in range(X.shape[0]):
            x = X[i]
            y = 1 if np.dot(w, x) + b > 0 else 0
            change = lr * (t[i] - y)
            if change != 0:
                x *= change
                w += x
                b += change
    return (w, b)
