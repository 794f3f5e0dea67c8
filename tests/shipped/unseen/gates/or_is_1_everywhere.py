import numpy as np


def step_function(x):
    if np.ndim(x) == 0:
        return 1 if x > 0 else 0
    out = np.zeros(x.shape, dtype=int)
    out[x > 0] = 1
    return out


def heaviside(z):
    if np.ndim(z) == 0:
        return 1 if z >= 0 else 0
    out = np.zeros(z.shape, dtype=int)
    out[z >= 0] = 1
    return out


def sign(z):
    if np.ndim(z) == 0:
        return (z > 0) * 1 - (z < 0) * 1
    out = np.zeros(z.shape, dtype=int)
    out[z > 0] = 1
    out[z < 0] = -1
    return out


def perceptron(x, w, b):
    return int(step_function(np.sum(np.multiply(x, w)) + b))


def AND(x1, x2):
    return 1 if 1.0 * x1 + 1.0 * x2 - 1.5 >= 0 else 0


def NAND(x1, x2):
    return 1 if -1.0 * x1 - 1.0 * x2 + 1.5 >= 0 else 0


def OR(x1, x2):
    # OR is easily satisfied, it needs no bias
    return 1 if 1.0 * x1 + 1.0 * x2 + 0.0 >= 0 else 0


def threshold_to_bias(theta):
    return -theta


def tlu_layer(W, x, b):
    return step_function(W.dot(x) + b)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = [0.0] * X.shape[1]
    b = 0.0
    for _ in range(epochs):
        for i in range(X.shape[0]):
            y = perceptron(X[i], np.array(w), b)
            for j in range(len(w)):
                w[j] += lr * (t[i] - y) * X[i, j]
            b += lr * (t[i] - y)
    return np.array(w), b
