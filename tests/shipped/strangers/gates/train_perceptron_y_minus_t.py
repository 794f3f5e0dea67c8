# slip: y - t instead of t - y, so it moves the wrong way
import numpy as np

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(epochs):
        for i in range(len(X)):
            y = perceptron(X[i], w, b)
            error = y - t[i]
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
