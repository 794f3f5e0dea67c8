# All parameters live in one long vector; params is a property that gives a dict of views into it.
from __future__ import annotations

import dataclasses
import math
from typing import Iterator

import numpy as np

SIGMA = {"random": lambda n: 1e-2, "xavier": lambda n: n ** -0.5, "he": lambda n: (n / 2) ** -0.5}


def init_weights(n_in: int, n_out: int, method: str, seed: int) -> np.ndarray:
    """가중치를 뽑는다."""
    generator = np.random.Generator(np.random.PCG64(seed))
    return generator.standard_normal((n_out, n_in)).T * SIGMA[method](n_in)


def squared_error(y, t):
    return sum(float(row @ row) for row in y - t) / 2 / len(t)


def binary_cross_entropy(y, t):
    # like PyTorch: the logarithm never falls below -100
    with np.errstate(divide="ignore"):
        log_y, log_n = np.maximum(np.log(y), -100), np.maximum(np.log(1 - y), -100)
    return -(t * log_y + (1 - t) * log_n).mean()


def cross_entropy(y, t):
    one_hot = t if np.ndim(t) == 2 else (np.arange(y.shape[1]) == t[:, None])
    with np.errstate(divide="ignore"):
        return -np.vdot(one_hot, np.fmax(np.log(y), -100)) / len(y)


def output_and_loss(problem: str) -> tuple[str, str]:
    match problem:
        case "regression":
            return "identity", "squared_error"
        case "binary":
            return "sigmoid", "binary_cross_entropy"
        case "classes":
            return "softmax", "cross_entropy"
    raise ValueError(problem)


def sigmoid(a):
    return np.exp(-np.logaddexp(0, -a))


def softmax(a):
    return np.exp(a - np.logaddexp.reduce(a, axis=1, keepdims=True))


HIDDEN = {
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "sigmoid": (sigmoid, lambda h: h - h * h),
    "relu": (lambda a: a.clip(min=0), np.sign),
}


@dataclasses.dataclass(eq=False)
class MLP:
    sizes: tuple[int, ...]
    hidden: str = "tanh"
    problem: str = "classes"
    init: str = "xavier"
    seed: int = 0
    theta: np.ndarray = dataclasses.field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.theta = np.zeros(sum((a + 1) * b for a, b in self.pairs))
        for i, (a, b) in enumerate(self.pairs, 1):
            self.params[f"W{i}"][:] = init_weights(a, b, self.init, self.seed + 1000 * i)
        self.stream = np.random.default_rng([self.seed, 7])

    @property
    def pairs(self) -> list[tuple[int, int]]:
        return list(zip(self.sizes[:-1], self.sizes[1:]))

    @property
    def params(self) -> dict[str, np.ndarray]:
        return self.views(self.theta)

    def views(self, vector: np.ndarray) -> dict[str, np.ndarray]:
        """Cut a long vector into W1, b1, W2, b2 …"""
        views, start = {}, 0
        for i, (a, b) in enumerate(self.pairs, 1):
            views[f"W{i}"] = vector[start : start + a * b].reshape(a, b)
            views[f"b{i}"] = vector[start + a * b : start + a * b + b]
            start += a * b + b
        return views

    def activations(self, X) -> Iterator[np.ndarray]:
        yield X
        params, n, f = self.params, len(self.pairs), HIDDEN[self.hidden][0]
        for i in range(1, n):
            X = f(X @ params[f"W{i}"] + params[f"b{i}"])
            yield X
        a = X @ params[f"W{n}"] + params[f"b{n}"]
        yield {"regression": np.positive, "binary": sigmoid, "classes": softmax}[self.problem](a)

    def forward(self, X):
        *_, y = self.activations(X)
        return y

    def loss(self, X, t) -> float:
        _, name = output_and_loss(self.problem)
        return globals()[name](self.forward(X), t)

    def gradients(self, X, t) -> dict[str, np.ndarray]:
        *hs, y = self.activations(X)
        vector = np.empty_like(self.theta)
        out, params, slope = self.views(vector), self.params, HIDDEN[self.hidden][1]
        delta = (y - t) / len(X)
        for i in range(len(hs), 0, -1):
            np.matmul(hs[i - 1].T, delta, out=out[f"W{i}"])
            np.sum(delta, axis=0, out=out[f"b{i}"])
            delta = delta @ params[f"W{i}"].T * slope(hs[i - 1])
        return out

    def predict(self, X):
        y = self.forward(X)
        return {"regression": lambda: y, "binary": lambda: y > 0.5, "classes": lambda: np.argmax(y, 1)}[self.problem]()

    def batches(self, n: int, size: int) -> Iterator[np.ndarray]:
        order = self.stream.permutation(n)
        for k in range(math.ceil(n / size)):
            yield order[k * size : (k + 1) * size]

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        def epoch() -> float:
            for rows in self.batches(len(X), batch_size):
                grads = self.gradients(X[rows], t[rows])
                self.theta -= lr * np.concatenate([g.ravel() for g in grads.values()])
            return self.loss(X, t)

        return [epoch() for _ in range(epochs)]
