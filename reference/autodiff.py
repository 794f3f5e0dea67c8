"""Exercise 08: reverse-mode automatic differentiation of numbers, and by formulas what is trained with it there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from reference.floats import Array, matrix, vector

Numbers = Sequence[float] | Array
Rows = Sequence[Sequence[float]] | Array


class Value:
    """A number that remembers its parts and its slopes by them, so that the way back can be gone.

    ``data`` is the number and ``grad`` the slope of whatever ``backward`` was last called on, 0 at the start. A plain
    number on either side of an operator counts as a Value without parts.

    Units:  grad is what backward was called on, per unit of this number.
    Errors: those of Python's floats (ZeroDivisionError for ``/ 0``); TypeError for an exponent that is a Value.
    Source: Wengert (1964), Linnainmaa (1970); Griewank and Walther, Evaluating Derivatives (2008), ch. 3.

    >>> a, b = Value(2.0), Value(3.0)
    >>> y = a * b + a
    >>> y.backward()
    >>> y.data, a.grad, b.grad
    (8.0, 4.0, 2.0)
    """

    def __init__(self, data: float, parts: Sequence[Value] = (), slopes: Sequence[float] = ()) -> None:
        self.data = float(data)
        self.grad = 0.0
        self.parts = tuple(parts)
        self.slopes = tuple(slopes)

    def __add__(self, other: Value | float) -> Value:
        """``d(u + v) = du + dv``."""
        u, v = self, as_value(other)
        return Value(u.data + v.data, (u, v), (1.0, 1.0))

    def __sub__(self, other: Value | float) -> Value:
        """``d(u - v) = du - dv``."""
        u, v = self, as_value(other)
        return Value(u.data - v.data, (u, v), (1.0, -1.0))

    def __mul__(self, other: Value | float) -> Value:
        """``d(u v) = v du + u dv``."""
        u, v = self, as_value(other)
        return Value(u.data * v.data, (u, v), (v.data, u.data))

    def __truediv__(self, other: Value | float) -> Value:
        """``d(u / v) = du / v - u dv / v^2``."""
        u, v = self, as_value(other)
        return Value(u.data / v.data, (u, v), (1 / v.data, -u.data / v.data**2))

    def __pow__(self, n: float) -> Value:
        """``d(u^n) = n u^(n - 1) du``, for a number n."""
        if isinstance(n, Value):
            raise TypeError("the exponent is a plain number")
        return Value(self.data**n, (self,), (n * self.data ** (n - 1),))

    def __neg__(self) -> Value:
        """``d(-u) = -du``."""
        return Value(-self.data, (self,), (-1.0,))

    def __radd__(self, number: float) -> Value:
        return as_value(number) + self

    def __rsub__(self, number: float) -> Value:
        return as_value(number) - self

    def __rmul__(self, number: float) -> Value:
        return as_value(number) * self

    def __rtruediv__(self, number: float) -> Value:
        return as_value(number) / self

    def tanh(self) -> Value:
        """``d tanh u = (1 - tanh^2 u) du``."""
        y = math.tanh(self.data)
        return Value(y, (self,), (1 - y**2,))

    def exp(self) -> Value:
        """``d e^u = e^u du``."""
        y = math.exp(self.data)
        return Value(y, (self,), (y,))

    def relu(self) -> Value:
        """``d max(u, 0) = du`` for u > 0, and else 0; at 0 itself it has no slope, and 0 is as usual."""
        return Value(max(self.data, 0.0), (self,), (float(self.data > 0),))

    def backward(self) -> None:
        """Set every ``grad`` of this graph: ``g(u) = sum of g(v) * dv/du`` over all v made of u; that of self is 1.

        It starts anew each time: what an earlier call left in the graph's ``grad`` counts no more.

        >>> a = Value(3.0)
        >>> square = a * a
        >>> square.backward(), square.backward(), a.grad
        (None, None, 6.0)
        """
        order = topological_order(self)
        zero_grad(order)
        self.grad = 1.0
        for v in reversed(order):  # all that is made of v comes before it, so g(v) is complete
            for u, dv_du in zip(v.parts, v.slopes, strict=True):
                u.grad += v.grad * dv_du


def as_value(x: Value | float) -> Value:
    """Return a plain number as a Value without parts, and a Value as it is."""
    return x if isinstance(x, Value) else Value(x)


def topological_order(value: Value) -> list[Value]:
    """Every Value that ``value`` was made of, and itself: each once, and each after its own parts.

    Depth first, with a stack of its own instead of recursion: graphs may be deeper than Python's stack.

    Source: Tarjan (1976); Cormen et al., Introduction to Algorithms, ch. 22.4.

    >>> a, b = Value(2.0), Value(3.0)
    >>> [v.data for v in topological_order(a * b + a)]
    [2.0, 3.0, 6.0, 8.0]
    """
    order: list[Value] = []
    entered: set[Value] = set()
    waiting = [(value, False)]
    while waiting:
        v, parts_are_done = waiting.pop()
        if parts_are_done:
            order.append(v)
        elif v not in entered:
            entered.add(v)
            waiting.append((v, True))
            waiting.extend((part, False) for part in reversed(v.parts))
    return order


def zero_grad(values: Iterable[Value]) -> None:
    """Set each ``grad`` to 0."""
    for value in values:
        value.grad = 0.0


def gradients(f: Callable[..., Any], xs: Sequence[float]) -> tuple[float, list[float]]:
    """``f(x1, ..., xn)`` and its slopes by x1, ..., xn, in this order.

    >>> gradients(lambda price, count, tax: price * count * tax, [100.0, 2.0, 1.5])
    (300.0, [3.0, 150.0, 200.0])
    """
    values = [Value(x) for x in xs]
    result = f(*values)
    result.backward()
    return result.data, [value.grad for value in values]


def neuron(x: Sequence[float], w: Sequence[float], b: float) -> float:
    """``tanh(w1 x1 + ... + wn xn + b)``.

    >>> neuron([2.0, 1.0], [1.0, -3.0], 1.0)
    0.0
    """
    return math.tanh(math.fsum(wi * xi for wi, xi in zip(w, x, strict=True)) + b)


def train_neuron(
    X: Rows, t: Numbers, w: Numbers, b: float, lr: float, steps: int
) -> tuple[list[float], float, list[float]]:
    """Gradient descent on ``L = 1/N sum of (y - t)^2 / 2`` with ``y = tanh(X w + b)``; losses are those before a step.

    With s the sums, ``dL/ds = (y - t) (1 - y^2) / N``; then ``dL/dw = X^T dL/ds`` and ``dL/db = sum of dL/ds``.

    Shapes: X (N, n), t (N,), w (n,), losses (steps,).

    >>> train_neuron([[2.0]], [1.0], [0.0], 0.0, 0.5, 1)
    ([1.0], 0.5, [0.5])
    """
    rows, targets, weights = matrix(X, "X"), vector(t, "t"), vector(w, "w")
    losses = []
    for _ in range(steps):
        y = np.tanh(rows @ weights + b)
        losses.append(half_mean_square(y, targets))
        ds = (y - targets) * (1 - y**2) / len(y)
        weights, b = weights - lr * rows.T @ ds, b - lr * float(ds.sum())
    return weights.tolist(), float(b), losses


def train_network(
    X: Rows, t: Numbers, W: Rows, b: Numbers, v: Numbers, c: float, lr: float, steps: int
) -> tuple[list[list[float]], list[float], list[float], float, list[float]]:
    """Gradient descent as for one neuron, with ``h = tanh(X W^T + b)`` and ``y = tanh(h v + c)``.

    Back through the output's sums s: ``dL/dv = h^T dL/ds``, ``dL/dc = sum of dL/ds``; through those of the hidden
    neurons, ``dL/dS = (dL/ds v^T) (1 - h^2)``: ``dL/dW = (dL/dS)^T X`` and ``dL/db = sum of dL/dS`` over the rows.

    Shapes: X (N, n), t (N,), W (m, n) with a row for each hidden neuron, b (m,), v (m,), losses (steps,).
    """
    rows, targets = matrix(X, "X"), vector(t, "t")
    w1, b1, w2 = matrix(W, "W"), vector(b, "b"), vector(v, "v")
    losses = []
    for _ in range(steps):
        h = np.tanh(rows @ w1.T + b1)
        y = np.tanh(h @ w2 + c)
        losses.append(half_mean_square(y, targets))
        ds = (y - targets) * (1 - y**2) / len(y)
        dS = np.outer(ds, w2) * (1 - h**2)
        w1, b1 = w1 - lr * dS.T @ rows, b1 - lr * dS.sum(axis=0)
        w2, c = w2 - lr * h.T @ ds, c - lr * float(ds.sum())
    return w1.tolist(), b1.tolist(), w2.tolist(), float(c), losses


def half_mean_square(y: Array, t: Array) -> float:
    """``1/N sum of (y - t)^2 / 2``.

    >>> half_mean_square(np.array([1.0, 3.0]), np.array([0.0, 0.0]))
    2.5
    """
    return float(((y - t) ** 2).mean() / 2)
