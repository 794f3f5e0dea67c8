# Functions fill copies piece by piece (np.select, np.piecewise, masks), and one table says which pieces each of them has.
from __future__ import annotations

from typing import Callable

import numpy as np
import matplotlib.pyplot as plt

Piece = Callable[..., np.ndarray]
SELU_SCALE, SELU_ALPHA = 1.0507009873554805, 1.6732632423543772


def pieces(below: Piece, above: Piece) -> Piece:
    """Two formulas, each of which only sees the numbers on its own side."""

    def f(x, *rest):
        x = np.asarray(x, dtype=float)
        out = np.empty_like(x)
        mask = x > 0
        out[mask] = above(x[mask], *rest)
        out[~mask] = below(x[~mask], *rest)
        return out

    return f


def named(f: Piece, **defaults) -> Piece:
    return lambda x, alpha=defaults["alpha"]: f(x, alpha)


same, one = (lambda v, *_: v), (lambda v, *_: 1.0)
times, just = (lambda v, alpha: alpha * v), (lambda v, alpha: alpha)

# on the negative side e^x is small, on the positive side e^-x is
sigmoid = pieces(lambda v: np.exp(v) / (np.exp(v) + 1), lambda v: 1 / (1 + np.exp(-v)))
d_sigmoid = pieces(lambda v: np.exp(v) / (np.exp(v) + 1) ** 2, lambda v: np.exp(-v) / (1 + np.exp(-v)) ** 2)
tanh = pieces(lambda v: (np.exp(2 * v) - 1) / (np.exp(2 * v) + 1), lambda v: (1 - np.exp(-2 * v)) / (1 + np.exp(-2 * v)))
prelu, d_prelu = pieces(times, same), pieces(just, one)
rrelu, d_rrelu = pieces(times, same), pieces(just, one)
leaky_relu, d_leaky_relu = named(prelu, alpha=0.01), named(d_prelu, alpha=0.01)
elu = named(pieces(lambda v, alpha: alpha * np.exp(v) - alpha, same), alpha=1.0)
d_elu = named(pieces(lambda v, alpha: alpha * np.exp(v), one), alpha=1.0)
softsign = pieces(lambda v: v / (1 - v), lambda v: v / (1 + v))
d_softsign = pieces(lambda v: 1 / (1 - v) ** 2, lambda v: 1 / (1 + v) ** 2)


def identity(x):
    return np.copy(x)


def d_identity(x):
    return np.piecewise(np.asarray(x, dtype=float), [np.isfinite(x)], [1.0])


def d_tanh(x):
    y = tanh(x)
    return (1 - y) * (1 + y)


def relu(x):
    x = np.asarray(x)
    return np.select([x > 0, x <= 0], [x, np.zeros(x.shape)])


def d_relu(x):
    x = np.asarray(x)
    return np.select([x < 0, x > 0], [0.0, 1.0], default=1.0)


def selu(x):
    return elu(np.asarray(x), SELU_ALPHA) * SELU_SCALE


def d_selu(x):
    x = np.asarray(x, dtype=float)
    return np.piecewise(x, [x < 0], [lambda v: SELU_SCALE * SELU_ALPHA * np.exp(v), SELU_SCALE])


def swish(x):
    out = np.array(x, dtype=float)
    out *= sigmoid(x)
    return out


def d_swish(x):
    s = sigmoid(x)
    return s * (1 + np.asarray(x) - swish(x))


def arctan(x):
    # the angle whose sine is x / sqrt(1 + x²)
    x = np.asarray(x, dtype=float)
    return np.arcsin(x / np.hypot(1, x))


def d_arctan(x):
    return np.hypot(1, x) ** -2


def step_function(x):
    out = np.zeros(np.shape(x), dtype=bool)
    np.greater(x, 0, out=out if out.shape else None, where=True)
    return out if out.shape else np.greater(x, 0)


def d_step_function(x):
    flat = np.array(x, dtype=float)
    flat.fill(0)
    return flat


def maxout(x, w, b):
    heights = dict(enumerate(float(wi * x + bi) for wi, bi in zip(w, b)))
    winner = max(heights, key=heights.get)
    return heights[winner]


def softmax(x):
    out = np.array(x, dtype=float)
    for row in np.atleast_2d(out) if out.ndim == 2 else [out]:
        row -= row.max()
        np.exp(row, out=row)
        row /= row.sum()
    return out


def softmax_jacobian(x):
    y = softmax(x)
    n = y.size
    J = np.empty((n, n))
    for i in range(n):
        for j in range(n):
            if i == j:
                J[i, j] = y[i] * (1 - y[i])
            else:
                J[i, j] = -y[i] * y[j]
    return J


def numerical_derivative(f, x, h=1e-5):
    forward = (f(x + h) - f(x)) / h
    backward = (f(x) - f(x - h)) / h
    return (forward + backward) / 2


def collapse(W2, W1):
    W = np.zeros((W2.shape[0], W1.shape[1]))
    for k in range(W1.shape[0]):
        W += np.outer(W2[:, k], W1[k])
    return W


def slope_product(d_f, xs):
    return np.multiply.accumulate([d_f(x) for x in xs])[-1]


def dead_fraction(X, W, b):
    highest = np.max(X @ W, axis=0) + b
    return np.sum(np.where(highest > 0, 0, 1)) / np.size(highest)


def main():
    x = np.linspace(-3, 3, 61)
    for name in ("sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "swish"):
        f, d_f = globals()[name], globals()["d_" + name]
        worst = max(abs(numerical_derivative(f, v) - float(d_f(v))) for v in x if abs(v) > 0.01)
        print(f"{name:12s} {worst:.1e}")
        plt.plot(x, f(x), label=name)
    plt.legend()
    plt.show()


if __name__ == "__main__":
    main()
