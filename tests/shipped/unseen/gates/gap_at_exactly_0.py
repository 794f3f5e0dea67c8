import numpy as np


def step_function(x):
    return np.array(np.greater(x, 0), dtype=int)


def heaviside(z):
    return np.array(np.greater_equal(z, 0), dtype=int)


def sign(z):
    return np.array(np.greater(z, 0), dtype=int) - np.array(np.less(z, 0), dtype=int)


def weigh(x, w):
    return sum(a * c for a, c in zip(x, w))


def perceptron(x, w, b):
    answer = weigh(x, w) + b
    if answer > 0:
        return 1
    elif answer < 0:
        return 0


def AND(x1, x2):
    return perceptron([x1, x2], [2, 2], -3)


def NAND(x1, x2):
    return perceptron([x1, x2], [-2, -2], 3)


def OR(x1, x2):
    return perceptron([x1, x2], [2, 2], -1)


def threshold_to_bias(theta):
    bias = -theta
    return bias


def tlu_layer(W, x, b):
    return step_function((W * x).sum(axis=1) + b)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(t)):
            y = int(weigh(X[i], w) + b > 0)
            w = w + lr * (t[i] - y) * X[i]
            b = b + lr * (t[i] - y)
    return w, b
