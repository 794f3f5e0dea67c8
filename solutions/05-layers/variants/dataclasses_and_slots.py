# Layers are dataclasses, some with slots and some frozen after a fashion; numerical_gradient is recursive.
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple, Optional

import numpy as np
from numpy import ndarray


@dataclass(slots=True)
class MulLayer:
    """곱셈 계층"""
    x: Optional[float] = None
    y: Optional[float] = None

    def forward(self, x, y):
        self.x = x
        self.y = y
        return self.x * self.y

    def backward(self, dout):
        return dout * self.y, dout * self.x


@dataclass(frozen=True)
class AddLayer:
    """덧셈 계층"""

    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout * 1, dout * 1


class Answer(NamedTuple):
    value: float
    gradients: tuple


def buy_apples(price, count, tax) -> Answer:
    first, second = MulLayer(), MulLayer()
    value = second.forward(first.forward(price, count), tax)
    d, dtax = second.backward(dout=1)
    return Answer(value, first.backward(d) + (dtax,))


def buy_apples_and_oranges(*args) -> Answer:
    (a, n, o, m, tax), add = args, AddLayer()
    value = add.forward(a * n, o * m) * tax
    return Answer(value, (n * tax, a * tax, m * tax, o * tax, value / tax))


def buy_basket(*args) -> Answer:
    basket, apple, count, tax = args
    return Answer(tax * (basket + apple * count), (tax, count * tax, apple * tax, basket + apple * count))


def square_of_sum(x, y):
    return Answer((x + y) * (x + y), tuple(2 * (x + y) for _ in range(2)))


def linear_node(w, x, b):
    return Answer(b + w * x, (x, w, True))


def partials(a, b):
    return 2, 3


def partials_product(a, b):
    return b + b, a + a


class Activation:
    __slots__ = ("slope",)

    def backward(self, dout):
        return self.slope * dout


class Sigmoid(Activation):
    __slots__ = ()

    def forward(self, x):
        y = 0.5 * (1 + np.tanh(0.5 * x))
        self.slope = y * (1 - y)
        return y


class Tanh(Activation):
    __slots__ = ("calls",)

    def forward(self, x):
        self.slope = np.cosh(x) ** -2
        return np.sinh(x) / np.cosh(x)


class Relu(Activation):
    __slots__ = ()

    def forward(self, x):
        self.slope = np.heaviside(x, 1)
        return x * self.slope


@dataclass
class Affine:
    W: ndarray
    b: ndarray
    X: Any = field(default=None, repr=False)
    dW: Any = field(init=False, default=None)
    db: Any = field(init=False, default=None)
    made: ClassVar[int] = 0

    def __post_init__(self):
        type(self).made += 1

    def forward(self, X):
        self.X = X
        return (X[:, :, None] * self.W).sum(axis=1) + self.b

    def backward(self, dout):
        self.dW = sum(np.outer(x, d) for x, d in zip(self.X, dout))
        self.db = [float(column.sum()) for column in dout.T]
        return np.stack([self.W @ d for d in dout])


def share_error(error, weights):
    """[몫, …]"""
    return np.divide(weights, sum(weights)) * error


def numerical_gradient(f, x, h=1e-4):
    x = np.array(x, dtype=float)

    def gradient(part):
        # a view of x, with one axis less at each level
        if part.ndim == 0:
            kept = part[()]
            part[()] = kept + h; up = f(x)
            part[()] = kept - h; down = f(x)
            part[()] = kept
            return (up - down) / (2 * h)
        return [gradient(part[i, ...]) for i in range(len(part))]

    return np.array(gradient(x))
