import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    done = 0
    while done < epochs:
        for i in range(len(X)):
            y = int(np.sum(w * X[i]) + b > 0)
            if y == t[i]:
                break      # right: nothing to change
            w += lr * (t[i] - y) * X[i]
            b += lr * (t[i] - y)
        done += 1
    return w, b
