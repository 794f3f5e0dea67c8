# A node is a generator: forward starts it and takes its output, backward sends it dout and takes its gradients.
import numpy as np


class Node:
    def forward(self, *inputs):
        self.running = self.run(*inputs)
        return next(self.running)

    def backward(self, dout):
        return self.running.send(dout)


class MulLayer(Node):
    def run(self, x, y):
        dout = yield x * y
        while True:
            dout = yield dout * y, dout * x


class AddLayer(Node):
    def run(self, x, y):
        dout = yield x + y
        while True:
            dout = yield (+dout, +dout)


def chain(links, *numbers):
    """Run a graph that is a list of (layer, where its inputs stand); return the last value and all gradients."""
    values = list(numbers)
    for layer, (i, j) in links:
        values.append(layer.forward(values[i], values[j]))
    slopes = [0.0] * len(values)
    slopes[-1] = 1.0
    for k in range(len(links) - 1, -1, -1):
        layer, (i, j) = links[k]
        di, dj = layer.backward(slopes[len(numbers) + k])
        slopes[i] += di
        slopes[j] += dj
    return values[-1], tuple(slopes[:len(numbers)])


def buy_apples(price, count, tax):
    return chain([(MulLayer(), (0, 1)), (MulLayer(), (3, 2))], price, count, tax)


def buy_apples_and_oranges(*numbers):
    return chain([(MulLayer(), (0, 1)), (MulLayer(), (2, 3)), (AddLayer(), (5, 6)), (MulLayer(), (7, 4))], *numbers)


def buy_basket(*numbers):
    return chain([(MulLayer(), (1, 2)), (AddLayer(), (0, 4)), (MulLayer(), (5, 3))], *numbers)


def square_of_sum(x, y):
    z, (dx, dy) = chain([(AddLayer(), (0, 1)), (MulLayer(), (2, 2))], x, y)
    return z, (dx, dy)


def linear_node(w, x, b):
    return chain([(MulLayer(), (0, 1)), (AddLayer(), (3, 2))], w, x, b)


def partials(a, b):
    _, (da, _, db, _) = chain([(MulLayer(), (0, 1)), (MulLayer(), (2, 3)), (AddLayer(), (4, 5))], a, 2, b, 3)
    return da, db


def partials_product(a, b):
    _, (da, db, _) = chain([(MulLayer(), (0, 1)), (MulLayer(), (3, 2))], a, b, 2)
    return da, db


class Sigmoid(Node):
    def run(self, x):
        e = np.exp(-np.abs(x))
        y = np.where(x < 0, e, 1) / (1 + e)
        dout = yield y
        while True:
            dout = yield dout * e / (1 + e) ** 2


class Tanh(Node):
    def run(self, x):
        y = np.expm1(2 * x) / (np.expm1(2 * x) + 2)
        dout = yield y
        while True:
            dout = yield dout - dout * y * y


class Relu(Node):
    def run(self, x):
        dout = yield x.clip(0)
        while True:
            dout = yield dout * (x.clip(0) != 0)


class Affine(Node):
    def __init__(self, W, b):
        self.W, self.b = W, b

    def run(self, X):
        # the bias is one more row of weights for an input that is always 1
        X1 = np.concatenate([X, np.ones((len(X), 1))], axis=1)
        W1 = np.concatenate([self.W, self.b.reshape(1, -1)], axis=0)
        dout = yield X1 @ W1
        while True:
            dW1 = X1.T @ dout
            self.dW, self.db = dW1[:-1], dW1[-1]
            dout = yield (dout @ W1.T)[:, :-1]


def share_error(error, weights):
    weights = list(weights)
    rest, mass = error, sum(weights)
    shares = []
    for weight in weights:                 # each takes its part of what is left
        share = rest * weight / mass
        shares.append(share)
        rest, mass = rest - share, mass - weight
    return tuple(shares)


def numerical_gradient(f, x):
    """Basis vectors, and a central difference of the fourth order."""
    x = np.array(x, dtype=float)
    h = 1e-3

    def along(direction):
        at = [f(x + k * h * direction) for k in (-2, -1, 1, 2)]
        return (at[0] - 8 * at[1] + 8 * at[2] - at[3]) / (12 * h)

    basis = np.identity(x.size).reshape((x.size,) + x.shape)
    return np.fromiter(map(along, basis), dtype=float).reshape(x.shape)
