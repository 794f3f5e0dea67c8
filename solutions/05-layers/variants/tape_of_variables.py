# A small autograd: variables with overloaded operators record themselves, and a topological order takes the gradients back.
from __future__ import annotations

from typing import Callable

import numpy as np


class Var:
    """A value that remembers of what it was made."""

    def __init__(self, value, parents: tuple["Var", ...] = (), pull: Callable | None = None) -> None:
        self.value = value
        self.parents = parents
        self.pull = pull
        self.grad = 0.0

    def __mul__(self, other: Var) -> Var:
        return Var(self.value * other.value, (self, other), lambda d: (d * other.value, d * self.value))

    def __add__(self, other: Var) -> Var:
        return Var(self.value + other.value, (self, other), lambda d: (d, d))

    def __matmul__(self, other: Var) -> Var:
        return Var(self.value @ other.value, (self, other), lambda d: (d @ other.value.T, self.value.T @ d))

    def plus_row(self, row: Var) -> Var:
        return Var(self.value + row.value, (self, row), lambda d: (d, np.add.reduce(d, axis=0)))

    def apply(self, f: Callable, slope: Callable) -> Var:
        y = f(self.value)
        return Var(y, (self,), lambda d: (d * slope(self.value, y),))

    def order(self, seen: list[Var] | None = None) -> list[Var]:
        seen = [] if seen is None else seen
        if not any(self is var for var in seen):
            for parent in self.parents:
                parent.order(seen)
            seen.append(self)
        return seen

    def back(self, d=1.0) -> None:
        variables = self.order()
        for var in variables:
            var.grad = 0.0
        self.grad = d
        for var in reversed(variables):
            if var.pull is not None:
                for parent, slope in zip(var.parents, var.pull(var.grad)):
                    parent.grad = parent.grad + slope


def value_and_gradients(f: Callable[..., Var], *numbers: float):
    inputs = tuple(map(Var, numbers))
    out = f(*inputs)
    out.back()
    return out.value, tuple(var.grad for var in inputs)


class Layer:
    """Wraps a formula in forward and backward."""

    def forward(self, *inputs):
        self.inputs = [Var(value) for value in inputs]
        self.out = self.formula(*self.inputs)
        return self.out.value

    def backward(self, dout):
        self.out.back(dout)
        grads = tuple(var.grad for var in self.inputs)
        return grads if len(grads) > 1 else grads[0]


class MulLayer(Layer):
    formula = staticmethod(lambda x, y: x * y)


class AddLayer(Layer):
    formula = staticmethod(lambda x, y: x + y)


class Sigmoid(Layer):
    def formula(self, x: Var) -> Var:
        return x.apply(lambda v: np.power(1 + np.exp(-v), -1), lambda v, y: y * (1 - y))


class Tanh(Layer):
    def formula(self, x: Var) -> Var:
        return x.apply(np.tanh, lambda v, y: 1 - np.power(y, 2))


class Relu(Layer):
    def formula(self, x: Var) -> Var:
        return x.apply(lambda v: np.maximum(v, np.zeros_like(v)), lambda v, y: (v >= 0).astype(v.dtype))


class Affine(Layer):
    def __init__(self, W, b) -> None:
        self.W, self.b = Var(W), Var(b)

    def formula(self, X: Var) -> Var:
        return (X @ self.W).plus_row(self.b)

    @property
    def dW(self):
        return self.W.grad

    @property
    def db(self):
        return self.b.grad


def buy_apples(price, count, tax):
    return value_and_gradients(lambda p, n, t: p * n * t, price, count, tax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    return value_and_gradients(
        lambda a, n, o, m, t: (a * n + o * m) * t, apple_price, apple_count, orange_price, orange_count, tax
    )


def buy_basket(basket_price, apple_price, apple_count, tax):
    return value_and_gradients(lambda b, a, n, t: (b + a * n) * t, basket_price, apple_price, apple_count, tax)


def square_of_sum(x, y):
    def square(a: Var, b: Var) -> Var:
        t = a + b
        return t * t

    return value_and_gradients(square, x, y)


def linear_node(w, x, b):
    return value_and_gradients(lambda w, x, b: w * x + b, w, x, b)


def partials(a, b):
    return value_and_gradients(lambda a, b: Var(2.0) * a + Var(3.0) * b, a, b)[1]


def partials_product(a, b):
    return value_and_gradients(lambda a, b: Var(2.0) * (a * b), a, b)[1]


def share_error(error, weights):
    column = np.reshape(weights, (-1, 1))
    return np.linalg.solve(np.eye(len(column)) * column.sum(), column * error).ravel()


def numerical_gradient(f, x, h=1e-5):
    x = np.asarray(x, dtype=np.float64).copy()
    grad = np.full_like(x, np.nan)
    with np.nditer([x, grad], op_flags=[["readwrite"], ["writeonly"]]) as pairs:
        for cell, slope in pairs:
            middle = float(cell)
            cell[...] = middle + h
            high = f(x)
            cell[...] = middle - h
            low = f(x)
            cell[...] = middle
            slope[...] = (high - low) / (2 * h)
    return grad
