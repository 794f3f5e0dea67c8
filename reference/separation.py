"""Exercise 07: which points a line can part, how often Rosenblatt's rule corrects it, and how far it stays off."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reference.floats import Array, matrix, require_alike, vector
from reference.gates import perceptron


@dataclass(frozen=True, slots=True)
class Learnt:
    """Where Rosenblatt's rule came to rest."""

    w: Array
    b: float
    updates: int


def learn(X: npt.ArrayLike, t: npt.ArrayLike, epochs: int) -> Learnt | None:
    """Rosenblatt's rule with steps of 1, from zeros, until an epoch corrects nothing; None when no epoch is such.

    Shapes: X (N, n), t (N,) of 0 and 1.
    Errors: ValueError if the shapes do not fit.
    Source: Rosenblatt (1958); Novikoff (1962): at most (R / margin)^2 corrections, where a line parts the rows.
    """
    X, t = matrix(X, "X"), vector(t, "t")
    w, b, updates = np.zeros(X.shape[1]), 0.0, 0
    for _ in range(epochs):
        before = updates
        for row, target in zip(X, t, strict=True):
            if error := float(target) - perceptron(row, w, b):
                w, b, updates = w + error * row, b + error, updates + 1
        if updates == before:
            return Learnt(w, b, updates)
    return None


def count_updates(X: npt.ArrayLike, t: npt.ArrayLike, epochs: int = 1000) -> int | None:
    """How many corrections Rosenblatt's rule makes before an epoch without one, or None if there is no such epoch.

    Shapes: X (N, n), t (N,) of 0 and 1.
    Errors: ValueError if the shapes do not fit.
    Source: Novikoff (1962).

    >>> rows = [[0, 0], [0, 1], [1, 0], [1, 1]]
    >>> count_updates(rows, [0, 1, 1, 1]), count_updates(rows, [0, 1, 1, 0])
    (4, None)
    """
    learnt = learn(X, t, epochs)
    return learnt.updates if learnt else None


def margin(X: npt.ArrayLike, t: npt.ArrayLike, w: npt.ArrayLike, b: float) -> float:
    """The smallest signed distance ``s (w x + b) / |w|`` of a point; s is 1 for class 1 and -1 for class 0.

    Shapes: X (N, n), t (N,) of 0 and 1, w (n,).
    Units:  those of X.
    Errors: ValueError if the shapes do not fit or w is 0, which is no line.
    Source: Vapnik, Statistical Learning Theory, ch. 10.

    >>> margin([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 0, 0, 1], [3.0, 4.0], -6.0)
    0.2
    """
    X, t, w = matrix(X, "X"), vector(t, "t"), vector(w, "w")
    if not w.any():
        raise ValueError("w must not be 0")
    heights = X @ w + b
    require_alike(heights=heights, t=t)
    return float(np.min((2 * t - 1) * heights) / np.sqrt(np.sum(w**2)))


def separating_line(X: npt.ArrayLike, t: npt.ArrayLike, epochs: int = 1000) -> tuple[Array, float] | None:
    """A line with ``w x + b > 0`` for class 1 alone, or None if Rosenblatt's rule finds none in so many epochs.

    Shapes: X (N, n), t (N,) of 0 and 1; w (n,) and the number b.
    Errors: ValueError if the shapes do not fit.
    Source: Minsky and Papert, Perceptrons (1969).

    >>> separating_line([[0.0], [1.0]], [0, 1])
    (array([1.]), 0.0)
    """
    learnt = learn(X, t, epochs)
    return (learnt.w, learnt.b) if learnt else None
