# The answers are bool, np.bool_, float and np.float64, because they are comparisons and sums that nobody turned into 0 or 1.
import numpy as np


def step_function(x):
    return np.greater(x, 0)


def heaviside(z):
    return np.asarray(z) >= 0.0


def sign(z):
    return 1.0 * np.greater(z, 0) - 1.0 * np.less(z, 0)


def perceptron(x, w, b):
    return np.sum(w * x) + b > 0                  # np.bool_


def AND(x1, x2):
    return x1 * 0.5 + x2 * 0.5 > 0.7              # bool


def NAND(x1, x2):
    return float(not AND(x1, x2))                 # float


def OR(x1, x2):
    return np.float64(perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.2))


def threshold_to_bias(theta):
    return np.negative(theta)


def tlu_layer(W, x, b):
    return [bool(np.sum(row * x) + bias > 0) for row, bias in zip(W, b)]


def train_perceptron(X, t, lr=0.1, epochs=100):
    w, b = np.zeros(len(X[0])), False
    for epoch in range(epochs):
        for x, target in zip(X, t):
            y = perceptron(x, w, b)
            w = w + lr * (float(target) - y) * x
            b = b + lr * (float(target) - y)
    return w, b
