# slip: y is the sum w x + b, not the answer 0 or 1 of the perceptron
import numpy as np

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(X.shape[0]):
            x = X[i]
            y = np.dot(w, x) + b
            w = w + lr * (t[i] - y) * x
            b = b + lr * (t[i] - y)
    return w, b
