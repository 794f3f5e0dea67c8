# The bias is a row below each W when the network computes; layers are visited by recursion, batches are cut by array_split.
from __future__ import annotations

from statistics import NormalDist

import numpy as np

Array = np.ndarray


def init_weights(n_in: int, n_out: int, method: str, seed: int) -> Array:
    """Numbers between 0 and 1, bent into a bell by the inverse of its distribution function."""
    variance = {"random": 1e-4, "xavier": 1 / n_in, "he": 2 / n_in}[method]
    bell = NormalDist(0.0, variance ** 0.5)
    uniform = np.random.default_rng(seed).uniform(1e-12, 1.0, size=n_in * n_out)
    return np.array([bell.inv_cdf(u) for u in uniform]).reshape(n_in, n_out)


def per_row(loss):
    """A loss of one row -> the mean over all rows."""

    def mean(y: Array, t: Array) -> float:
        return float(sum(loss(row, target) for row, target in zip(y, t, strict=True)) / len(y))

    mean.__name__ = loss.__name__
    return mean


@per_row
def squared_error(y, t):
    return np.dot(y - t, y - t) / 2


@per_row
def binary_cross_entropy(y, t):
    return -np.sum(np.log(np.abs(1 - t - y) + 1e-7))


@per_row
def cross_entropy(y, t):
    right = y[t] if np.ndim(t) == 0 else np.dot(y, t)
    return -np.log(right + 1e-7)


def output_and_loss(problem: str) -> tuple[str, str]:
    i = ["regression", "binary", "classes"].index(problem)
    return ("identity", "sigmoid", "softmax")[i], (squared_error, binary_cross_entropy, cross_entropy)[i].__name__


def with_ones(X: Array) -> Array:
    return np.hstack([X, np.ones((X.shape[0], 1))])


def logistic(a: Array) -> Array:
    return np.tanh(a / 2) / 2 + 0.5


def shares(a: Array) -> Array:
    return 1 / np.exp(a[:, None, :] - a[:, :, None]).sum(axis=2)


F = {"tanh": np.tanh, "sigmoid": logistic, "relu": lambda a: np.fmax(a, 0), "identity": np.copy, "softmax": shares}
D = {"tanh": lambda y: 1 - y ** 2, "sigmoid": lambda y: y * (1 - y), "relu": lambda y: np.where(y > 0, 1.0, 0.0)}


class MLP:
    """sizes (3, 4, 1): 3 inputs, 4 hidden neurons, 1 output"""

    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0) -> None:
        self.names = [hidden] * (len(sizes) - 2) + [output_and_loss(problem)[0]]
        self.problem = problem
        seeds = np.random.SeedSequence(seed).spawn(len(sizes))
        self.rng = np.random.default_rng(seeds[-1])
        self.params: dict[str, Array] = {}
        for i, name in enumerate(self.names, 1):
            self.params[f"W{i}"] = init_weights(sizes[i - 1], sizes[i], init, seeds[i - 1])
            self.params[f"b{i}"] = np.zeros(sizes[i])

    def theta(self, i: int) -> Array:
        return np.vstack([self.params[f"W{i}"], self.params[f"b{i}"]])

    def forward(self, X: Array, i: int = 1) -> Array:
        if i > len(self.names):
            return X
        return self.forward(F[self.names[i - 1]](with_ones(X) @ self.theta(i)), i + 1)

    def backward(self, X: Array, t: Array, i: int = 1):
        """Return the slopes of layers i, i + 1, … and the slope by X, all summed over the rows."""
        y = F[self.names[i - 1]](with_ones(X) @ self.theta(i))
        if i == len(self.names):
            later, delta = {}, y - t
        else:
            later, dy = self.backward(y, t, i + 1)
            delta = dy * D[self.names[i - 1]](y)
        slope = with_ones(X).T @ delta
        return {f"W{i}": slope[:-1], f"b{i}": slope[-1], **later}, delta @ self.params[f"W{i}"].T

    def loss(self, X: Array, t: Array) -> float:
        loss = {"regression": squared_error, "binary": binary_cross_entropy, "classes": cross_entropy}[self.problem]
        return loss(self.forward(X), t)

    def gradients(self, X: Array, t: Array) -> dict[str, Array]:
        sums, _ = self.backward(X, t)
        return {name: total / len(X) for name, total in sums.items()}

    def predict(self, X: Array) -> Array:
        decide = {"regression": np.array, "binary": np.rint, "classes": lambda y: np.argsort(y, axis=1)[:, -1]}
        return decide[self.problem](self.forward(X))

    def fit(self, X: Array, t: Array, lr=0.5, epochs=100, batch_size=32) -> list[float]:
        losses: list[float] = []
        cuts = np.arange(batch_size, len(X), batch_size)
        while len(losses) < epochs:
            order = self.rng.permutation(len(X))
            for x_part, t_part in zip(np.array_split(X[order], cuts), np.array_split(t[order], cuts)):
                for name, slope in self.gradients(x_part, t_part).items():
                    self.params[name] += -lr * slope
            losses += [self.loss(X, t)]
        return losses


if __name__ == "__main__":
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    t = np.array([[0.0], [1.0], [1.0], [0.0]])
    net = MLP((2, 8, 1), "tanh", "binary")
    print(net.fit(X, t, epochs=2000, batch_size=4)[-1], net.predict(X).ravel())
