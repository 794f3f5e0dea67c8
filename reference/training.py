"""Exercise 06: stochastic gradient descent, a step against the gradient for one small batch after the other."""

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from reference.floats import Array


class Network(Protocol):
    """What can be trained: parameters by name, a loss, and its gradients by the same names."""

    params: dict[str, Array]

    def loss(self, X: Array, t: Array) -> float:
        """Return how wrong the network is on these rows."""
        ...

    def gradients(self, X: Array, t: Array) -> dict[str, Array]:
        """Return the slope of that loss by every parameter."""
        ...


def fit(
    network: Network, X: Array, t: Array, lr: float, epochs: int, batch_size: int, rng: np.random.Generator
) -> list[float]:
    """Train the network and return its loss on all of (X, t) after each epoch.

    An epoch shows every row once, in an order drawn anew, batch by batch; each batch is one step.

    Shapes: X (N, n_in), t with one target per row, as the network takes them.
    Errors: ValueError if a batch would hold no row.
    Source: Saito, Deep Learning from Scratch, ch. 4; Robbins and Monro (1951).
    """
    losses = []
    for _ in range(epochs):
        for X_batch, t_batch in batches(X, t, batch_size, rng):
            descend(network, X_batch, t_batch, lr)
        losses.append(loss_by_blocks(network, X, t))
    return losses


def loss_by_blocks(network: Network, X: Array, t: Array, block: int = 512) -> float:
    """Return the network's mean loss over all rows, some at a time: what fits into the cache is done sooner."""
    blocks = [slice(start, start + block) for start in range(0, len(X), block)]
    return sum(network.loss(X[rows], t[rows]) * len(X[rows]) for rows in blocks) / len(X)


def batches(X: Array, t: Array, batch_size: int, rng: np.random.Generator) -> Iterator[tuple[Array, Array]]:
    """Yield the rows of X and t in a random order, batch_size at a time; the last batch may be smaller.

    >>> X = np.arange(10.0)
    >>> [len(X_batch) for X_batch, t_batch in batches(X, X, 4, np.random.default_rng(0))]
    [4, 4, 2]
    """
    if batch_size < 1:
        raise ValueError(f"a batch needs at least one row, not {batch_size}")
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], t[rows]


def descend(network: Network, X: Array, t: Array, lr: float) -> None:
    """Take one step downhill, in place: ``W <- W - lr * dL/dW`` for every parameter."""
    for name, gradient in network.gradients(X, t).items():
        network.params[name] -= lr * gradient
