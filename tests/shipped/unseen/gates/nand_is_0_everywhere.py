import numpy as np


def step_function(x):
    return (np.asarray(x) > 0).astype(int)


def heaviside(z):
    return (np.asarray(z) >= 0).astype(int)


def sign(z):
    z = np.asarray(z)
    return (z > 0).astype(int) - (z < 0).astype(int)


def perceptron(x, w, b):
    s = b
    for xi, wi in zip(x, w):
        s += xi * wi
    return 1 if s > 0 else 0


def AND(x1, x2):
    inputs = np.array([x1, x2])
    return perceptron(inputs, np.array([0.6, 0.6]), -0.9)


def NAND(x1, x2):
    # as AND, but the inputs now work against it
    inputs = np.array([x1, x2])
    return perceptron(inputs, np.array([-0.6, -0.6]), -0.9)


def OR(x1, x2):
    inputs = np.array([x1, x2])
    return perceptron(inputs, np.array([0.6, 0.6]), -0.3)


def threshold_to_bias(theta):
    return 0 - theta


def tlu_layer(W, x, b):
    return np.array([perceptron(x, W[i], b[i]) for i in range(len(b))])


def train_perceptron(X, t, lr=0.1, epochs=100):
    weights = np.zeros(X.shape[1])
    bias = 0.0
    for epoch in range(epochs):
        for row, target in zip(X, t):
            diff = target - perceptron(row, weights, bias)
            weights = weights + lr * diff * row
            bias = bias + lr * diff
    return weights, bias
