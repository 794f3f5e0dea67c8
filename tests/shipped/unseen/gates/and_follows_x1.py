import numpy as np


def step_function(x):
    return np.where(np.asarray(x) > 0, 1, 0)


def heaviside(z):
    return np.where(np.asarray(z) < 0, 0, 1)


def sign(z):
    return np.sign(z)


def perceptron(x, w, b):
    u = float(np.dot(w, x)) + b
    if u > 0:
        return 1
    else:
        return 0


def AND(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.7
    u = x1 * w1 + w2 * w2 + b
    if u > 0:
        return 1
    else:
        return 0


def NAND(x1, x2):
    w1, w2, b = -0.5, -0.5, 0.7
    u = x1 * w1 + x2 * w2 + b
    if u > 0:
        return 1
    else:
        return 0


def OR(x1, x2):
    w1, w2, b = 0.5, 0.5, -0.2
    u = x1 * w1 + x2 * w2 + b
    if u > 0:
        return 1
    else:
        return 0


def threshold_to_bias(theta):
    return -1 * theta


def tlu_layer(W, x, b):
    sums = np.dot(W, x) + b
    return step_function(sums)


def train_perceptron(X, t, lr=0.1, epochs=100):
    n_rows, n_columns = X.shape
    w = np.zeros(n_columns)
    b = 0.0
    for e in range(epochs):
        wrong = 0
        for r in range(n_rows):
            y = perceptron(X[r], w, b)
            if y != t[r]:
                wrong += 1
                w = w + lr * (t[r] - y) * X[r]
                b = b + lr * (t[r] - y)
        if wrong == 0:
            break
    return w, b
