# slip: only w is updated, b stays 0
import numpy as np

def train_perceptron(X, t, lr=0.1, epochs=100):
    N, n = X.shape
    w = np.zeros(n)
    b = 0
    for e in range(epochs):
        for x, target in zip(X, t):
            y = perceptron(x, w, b)
            w = w + lr * (target - y) * x
    return (w, b)
