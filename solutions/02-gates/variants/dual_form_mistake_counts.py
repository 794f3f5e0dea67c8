# Training never touches w: it counts how often each row was missed, asks the Gram matrix, and makes w and b of the counts at the end.
import numpy as np


def step_function(x):
    return np.digitize(x, [0.0], right=True)


def heaviside(z):
    return np.digitize(z, [0.0])


def sign(z):
    # in how many of the bins (-inf, 0], (-inf, 0) does it lie?
    return step_function(z) + heaviside(z) - 1


def perceptron(x, w, b):
    """1 when w · x is beyond the threshold -b"""
    return 1 if np.vdot(w, x) > -b else 0


# Each gate is a row number that is looked up: AND is on from 2, OR from 1
def count(x1, x2):
    return int(np.array([x1, x2]) @ np.array([1, 1]))


def AND(x1, x2):
    return (0, 0, 1)[count(x1, x2)]


def NAND(x1, x2):
    return (1, 1, 0)[count(x1, x2)]


def OR(x1, x2):
    return (0, 1, 1)[count(x1, x2)]


def threshold_to_bias(theta):
    return 0.0 - theta


def tlu_layer(W, x, b):
    return np.array([perceptron(x, w, bias) for w, bias in zip(W, b)])


def train_perceptron(X, t, lr=0.1, epochs=100):
    """w is always lr times a sum of rows, so it is enough to know how often each row was added."""
    gram = X @ X.T + 1.0
    direction = np.where(t > 0.5, 1, -1)
    missed = np.zeros(len(X), dtype=int)
    for _ in range(epochs):
        before = missed.sum()
        for i in range(len(X)):
            # what w · x_i + b would be, but for the factor lr, which is positive
            total = gram[i] @ (missed * direction)
            if (total > 0) != (t[i] > 0.5):
                missed[i] += 1
        if missed.sum() == before:
            break
    alpha = lr * missed * direction
    return alpha @ X, alpha.sum()
