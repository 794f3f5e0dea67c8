"""Slopes by measuring: nudge an input to both sides and see how far the output moves."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from reference.floats import Value, own


def numerical_derivative(f: Callable[[Any], Any], x: npt.ArrayLike, h: float = 1e-5) -> Value:
    """The slope of f at x, by the central difference ``(f(x + h) - f(x - h)) / (2 h)``.

    Its error is near ``h^2 f''' / 6`` from the formula and ``1e-16 f / h`` from rounding; h = 1e-5 balances them.

    Shapes: x a number, or an array if f goes element by element; the result is alike.
    Source: Saito, Deep Learning from Scratch, ch. 4.

    >>> round(numerical_derivative(lambda x: x**2, 3), 6)
    6.0
    """
    x = own(x)
    slope: Value = (f(x + h) - f(x - h)) / (2 * h)
    return slope


def numerical_gradient(f: Callable[[Any], Any], x: npt.ArrayLike, h: float = 1e-5) -> Value:
    """The gradient of f at x: a central difference for one element after the other, the others held still.

    Shapes: x of any shape, f of an array like x is one number; the result is like x, in float64 also for integers.
    Source: Saito, Deep Learning from Scratch, ch. 4.

    >>> numerical_gradient(lambda x: (x**2).sum(), [3, 4]).round(6)
    array([6., 8.])
    """
    x = np.asarray(x, dtype=np.float64)
    gradient = np.empty_like(x)
    for i in np.ndindex(x.shape):
        nudge = np.zeros_like(x)
        nudge[i] = h
        gradient[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return own(gradient)
