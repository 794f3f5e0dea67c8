# slip: the return is indented into the outer loop, so there is only one epoch
import numpy as np

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(len(X[0]))
    b = 0.0
    for k in range(epochs):
        for i, row in enumerate(X):
            diff = t[i] - perceptron(row, w, b)
            w += lr * diff * row
            b += lr * diff
        return w, b
    return w, b
