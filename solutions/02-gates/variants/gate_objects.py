# Gates are objects with __slots__, __call__ and inheritance, and the perceptron is a bound method.
from functools import partial

import numpy as np


class Neuron:
    __slots__ = ("w", "b", "_count")

    def __init__(self, w, b):
        self.w, self.b, self._count = np.asarray(w, dtype=float), b, 0

    @property
    def count(self):
        """How often it was asked."""
        return self._count

    def __call__(self, *inputs):
        self._count += 1
        return self.fire(np.array(inputs), self.w, self.b)

    @staticmethod
    def fire(x, w, b, /):
        return np.int64(x.dot(w) + b > 0)


class Opposite(Neuron):
    def __init__(self, other):
        super().__init__(-other.w, -other.b)


class LogicGate:
    @classmethod
    def perceptron(cls, value1, value2, value3):
        return Neuron.fire(value1, value2, value3)


AND = Neuron((1, 1), -1.5)
NAND = Opposite(AND)
OR = Neuron((1, 1), -0.5)
perceptron = LogicGate().perceptron


class Step:
    def __init__(self, at_zero):
        self.at_zero = at_zero

    def __call__(self, x):
        result = np.sign(x)
        return np.where(result == 0, self.at_zero, result > 0)


step_function, heaviside = Step(0), Step(1)
sign = partial(np.clip, a_min=-1, a_max=1)  # not yet: 0.3 stays 0.3


def sign(z):
    return step_function(z) - step_function(np.negative(z))


def threshold_to_bias(theta):
    return 0 - theta


def tlu_layer(W, x, b):
    return np.array([Neuron(row, bias)(*x) for row, bias in zip(W, b)])


def train_perceptron(X, t, lr=0.1, epochs=100, unit=None):
    unit = unit or Neuron(np.zeros(X.shape[1]), 0.0)
    for _ in range(epochs):
        for x, target in zip(X, t):
            error = target - unit(*x)
            unit.w += lr * error * x
            unit.b += lr * error
    return unit.w, unit.b
