import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=int)


def heaviside(z):
    return np.array(z >= 0, dtype=int)


def sign(z):
    return np.array(z > 0, dtype=int) - np.array(z < 0, dtype=int)


def perceptron(x, w, b):
    signal = 0.0
    for i in range(len(x)):
        signal += x[i] * w[i] + b
    return int(signal > 0)


def gate(x1, x2, w, b):
    return perceptron(np.array([x1, x2]), np.array(w), b)


def AND(x1, x2):
    return gate(x1, x2, [0.5, 0.5], -0.7)


def NAND(x1, x2):
    return gate(x1, x2, [-0.5, -0.5], 0.7)


def OR(x1, x2):
    return gate(x1, x2, [0.5, 0.5], -0.2)


def threshold_to_bias(theta):
    return -theta


def tlu_layer(W, x, b):
    units = []
    for weights, bias in zip(W, b):
        units.append(1 if np.dot(weights, x) + bias > 0 else 0)
    return np.array(units)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(len(X[0]))
    b = 0.0
    for _ in range(epochs):
        for x, target in zip(X, t):
            y = 1 if np.dot(w, x) + b > 0 else 0
            w = w + lr * (target - y) * x
            b = b + lr * (target - y)
    return w, b
