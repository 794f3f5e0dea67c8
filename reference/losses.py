"""Exercise 06: how wrong an output y is when the target is t, as one number."""

import numpy as np
import numpy.typing as npt

from reference.floats import Array, require_alike

EPS = 1e-7
"""Probabilities below this count as this, so that no logarithm is infinite: -log(EPS) is 16.1, the worst of a row."""

OUTPUT_AND_LOSS = {
    "regression": ("identity", "squared_error"),
    "binary": ("sigmoid", "binary_cross_entropy"),
    "classes": ("softmax", "cross_entropy"),
}


def squared_error(y: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """Half the squared distance, mean over the batch: ``L = 1/N sum_n 1/2 sum_k (y_nk - t_nk)^2``.

    Shapes: y and t (N, n_out), or (n_out,) for a batch of one.
    Units:  those of y, squared.
    Errors: ValueError if the shapes differ.
    Source: Saito, Deep Learning from Scratch, ch. 4.

    >>> squared_error([[1.0, 2.0], [3.0, 4.0]], [[1.0, 0.0], [3.0, 4.0]])
    1.0
    """
    y, t = np.atleast_2d(np.asarray(y, dtype=np.float64)), np.atleast_2d(np.asarray(t, dtype=np.float64))
    require_alike(y=y, t=t)
    return float(0.5 * np.sum((y - t) ** 2) / len(y))


def binary_cross_entropy(y: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """Surprise at a yes or no, mean over the batch: ``L = -1/N sum_n (t log y + (1 - t) log(1 - y))``.

    Shapes: y and t (N,) or (N, 1), y between 0 and 1; with more columns, their sum.
    Units:  nats.
    Errors: ValueError if the shapes differ.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 4.

    >>> round(binary_cross_entropy([0.9, 0.2], [1.0, 0.0]), 4)
    0.1643
    """
    y, t = np.atleast_1d(np.asarray(y, dtype=np.float64)), np.atleast_1d(np.asarray(t, dtype=np.float64))
    require_alike(y=y, t=t)
    return float(-np.sum(t * _log(y) + (1.0 - t) * _log(1.0 - y)) / len(y))


def cross_entropy(y: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """Surprise at the true class, mean over the batch: ``L = -1/N sum_n sum_k t_nk log y_nk``.

    Shapes: y (N, K) of probabilities; t alike, one-hot, or (N,) of class numbers; a batch of one may lose its N.
    Units:  nats.
    Errors: ValueError if the shapes do not fit or a class number is none of 0 ... K - 1.
    Source: Saito, Deep Learning from Scratch, ch. 4.

    >>> round(cross_entropy([[0.1, 0.7, 0.2]], [1]), 4)
    0.3567
    >>> round(cross_entropy([[0.1, 0.7, 0.2]], [[0, 1, 0]]), 4)
    0.3567
    """
    y = np.asarray(y, dtype=np.float64)
    t = one_hot(t, y.shape)
    return float(-np.sum(t * _log(y)) / (y.size / y.shape[-1]))


def one_hot(t: npt.ArrayLike, shape: tuple[int, ...]) -> Array:
    """Return targets as a table of this shape, with a 1 at each row's class and 0 elsewhere.

    Shapes: t (N,) of class numbers, or one-hot already; shape (N, K).
    Errors: ValueError if t is neither, or a class number is none of 0 ... K - 1.

    >>> one_hot([2, 0], (2, 3))
    array([[0., 0., 1.],
           [1., 0., 0.]])
    """
    t = np.asarray(t)
    if t.shape == shape:
        return t.astype(np.float64)
    if t.shape != shape[:-1]:
        raise ValueError(f"t {t.shape} must be one-hot {shape} or class numbers {shape[:-1]}")
    classes = np.arange(shape[-1])
    if not np.isin(t, classes).all():
        raise ValueError(f"class numbers must be among 0 ... {shape[-1] - 1}")
    return np.asarray(t[..., np.newaxis] == classes, dtype=np.float64)


def output_and_loss(problem: str) -> tuple[str, str]:
    """The names of the output activation and the loss that belong together; paired so, the slope of the sum is y - t.

    Errors: ValueError if the problem is none of "regression", "binary" and "classes".
    Source: Saito, Deep Learning from Scratch, ch. 3 and 5; Bishop (2006), ch. 5.

    >>> output_and_loss("classes")
    ('softmax', 'cross_entropy')
    """
    if problem not in OUTPUT_AND_LOSS:
        raise ValueError(f"problem must be one of {', '.join(OUTPUT_AND_LOSS)}, not {problem!r}")
    return OUTPUT_AND_LOSS[problem]


def _log(probability: Array) -> Array:
    return np.log(np.maximum(probability, EPS))
