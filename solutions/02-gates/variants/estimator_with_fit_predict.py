# One perceptron class in the style of scikit-learn (fit, predict, coef_), whose epochs are folded with reduce; steps index into tables.
from __future__ import annotations

from functools import reduce
from itertools import chain, repeat

import numpy as np
import matplotlib.pyplot as plt  # noqa: F401


class Perceptron:
    """threshold: fires when the weighted sum passes theta."""

    def __init__(self, coef: list[float] | np.ndarray | None = None, theta: float = 0.0) -> None:
        self.coef_ = None if coef is None else np.asarray(coef, dtype=float)
        self.theta_ = theta

    def decision_function(self, X: np.ndarray) -> np.ndarray:
        return np.atleast_2d(X).dot(self.coef_) - self.theta_

    def predict(self, X: np.ndarray) -> np.ndarray:
        return (self.decision_function(X) > 0.0).astype(int)

    def partial_fit(self, row: np.ndarray, target: float, lr: float) -> "Perceptron":
        delta = lr * (target - self.predict(row)[0])
        return Perceptron(self.coef_ + delta * row, self.theta_ - delta)

    def fit(self, X: np.ndarray, t: np.ndarray, lr: float, epochs: int) -> "Perceptron":
        start = Perceptron(np.zeros(X.shape[1]))
        examples = chain.from_iterable(repeat(list(zip(X, t)), epochs))
        return reduce(lambda model, example: model.partial_fit(*example, lr), examples, start)


def step_function(x):
    """-1, 0, 1 are the last, the first and the second entry of a table."""
    return np.array([0, 1, 0])[np.sign(x).astype(int)]


def heaviside(z):
    return np.array([1, 1, 0])[np.sign(z).astype(int)]


def sign(z):
    return np.asarray(z > 0).astype(float) - np.asarray(z < 0).astype(float)


def perceptron(x, w, b):
    return Perceptron(w, -b).predict(x).item()


def gate(coef, theta):
    unit = Perceptron(coef, theta)

    def of_two(x1, x2):
        return int(unit.predict(np.array([x1, x2]))[0])

    return of_two


AND = gate([0.3, 0.6], 0.75)
OR = gate([0.8, 0.4], 0.3)
NAND = gate([-0.3, -0.6], -0.75)


def threshold_to_bias(theta):
    return Perceptron([1.0], theta).decision_function(np.zeros((1, 1)))[0]


def tlu_layer(W, x, b):
    return Perceptron(x, 0.0).decision_function(W).__add__(b).__gt__(0).astype(int)


def train_perceptron(X, t, lr=0.1, epochs=100):
    model = Perceptron().fit(X, t, lr, epochs)
    return model.coef_, -model.theta_
