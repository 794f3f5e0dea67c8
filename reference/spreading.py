"""Exercise 09: how wide the outputs of each layer spread, and how long its gradient is, before anything is learnt."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from reference import activations
from reference.floats import Array, matrix, require_alike

HIDDEN = {"sigmoid": activations.sigmoid, "tanh": activations.tanh, "relu": activations.relu}
SLOPES = {"sigmoid": activations.d_sigmoid, "tanh": activations.d_tanh, "relu": activations.d_relu}


def weight_spread(n_in: int, n_out: int, hidden: str) -> float:
    """The weights' standard deviation that keeps the spread: Xavier's ``sqrt(1 / n_in)``, He's ``sqrt(2 / n_in)``.

    A sum of n_in products has n_in times their variance; ReLU, which takes away half of it, wants twice as much. How
    many neurons there are, n_out, does not matter to the outputs of any of them.

    Units:  that of an output by that of an input.
    Errors: ValueError unless hidden is one of "sigmoid", "tanh" and "relu".
    Source: Glorot and Bengio (2010), forward half of their formula; He, Zhang, Ren and Sun (2015).

    >>> weight_spread(4, 100, "tanh")
    0.5
    >>> weight_spread(8, 100, "relu")
    0.5
    """
    _known(hidden)
    return float(np.sqrt((2.0 if hidden == "relu" else 1.0) / n_in))


def spreads(X: npt.ArrayLike, weights: Sequence[npt.ArrayLike], hidden: str) -> list[float]:
    """The standard deviation (over rows and neurons) of ``y_i = f(y_{i-1} W_i)`` for each layer i, with y_0 = X.

    Shapes: X (N, n_0), W_i (n_{i-1}, n_i).
    Errors: ValueError for an unknown hidden, for shapes that do not fit, and where a layer gives one number alone.
    Source: Saito, Deep Learning from Scratch, ch. 6.2.

    >>> spreads([[1.0], [3.0]], [[[2.0]], [[0.5]]], "relu")
    [2.0, 1.0]
    """
    _known(hidden)
    y, found = matrix(X, "X"), []
    for W in weights:
        y = HIDDEN[hidden](y @ matrix(W, "W"))
        if y.size < 2:
            raise ValueError("one number has no spread")
        found.append(float(np.sqrt(np.mean((y - np.mean(y)) ** 2))))
    return found


def gradient_sizes(X: npt.ArrayLike, weights: Sequence[npt.ArrayLike], hidden: str, dout: npt.ArrayLike) -> list[float]:
    """The length ``|dW_i| = sqrt(sum of squares)`` of each layer's gradient, when dout arrives at the last layer's y.

    With ``s_i = y_{i-1} W_i`` and ``delta_L = dout f'(s_L)``: ``dW_i = y_{i-1}^T delta_i`` and
    ``delta_{i-1} = (delta_i W_i^T) f'(s_{i-1})``.

    Shapes: X (N, n_0), W_i (n_{i-1}, n_i), dout (N, n_L).
    Errors: ValueError for an unknown hidden and for shapes that do not fit.
    Source: Rumelhart, Hinton and Williams (1986); Glorot and Bengio (2010).

    >>> gradient_sizes([[1.0], [3.0]], [[[2.0]], [[0.5]]], "relu", [[1.0], [1.0]])
    [2.0, 8.0]
    """
    _known(hidden)
    layers = [matrix(W, "W") for W in weights]
    inputs, sums = [matrix(X, "X")], []
    for W in layers:
        sums.append(inputs[-1] @ W)
        inputs.append(HIDDEN[hidden](sums[-1]))
    back = matrix(dout, "dout")
    require_alike(dout=back, outputs=inputs[-1])
    found: list[float] = []
    for y, s, W in reversed(list(zip(inputs[:-1], sums, layers, strict=True))):
        delta = back * SLOPES[hidden](s)
        found.append(_length(y.T @ delta))
        back = delta @ W.T
    return found[::-1]


def _length(x: Array) -> float:
    return float(np.sqrt(np.sum(x**2)))


def _known(hidden: str) -> None:
    if hidden not in HIDDEN:
        raise ValueError(f"hidden must be one of {', '.join(HIDDEN)}, not {hidden!r}")
