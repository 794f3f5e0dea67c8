# slip: answers for all rows first and updates once per epoch instead of after every row
import numpy as np

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for epoch in range(epochs):
        y = np.where(X @ w + b > 0, 1, 0)
        w = w + lr * (t - y) @ X
        b = b + lr * np.sum(t - y)
    return w, b
