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


def relative_error(a: float, b: float) -> float:
    """How far two slopes are apart, as a share of the larger: ``|a - b| / max(|a|, |b|, 0.001)``.

    The 0.001 keeps what is left of rounding beside a slope of 0 from being called a large error.

    Shapes: numbers.
    Source: Stanford CS231n, Neural Networks part 3, gradient checks.

    >>> relative_error(2.0, 1.5), relative_error(0.0, 0.0)
    (0.25, 0.0)
    """
    return float(abs(a - b) / max(abs(a), abs(b), 0.001))


def gradient_check(
    f: Callable[[Any], Any], grad: Callable[[Any], Any], x: npt.ArrayLike, h: float = 1e-5, kink: float = 0.1
) -> float:
    """The largest relative error between ``grad(x)`` and the central differences of f, where f has no kink.

    At a kink the slopes on both sides, ``(f(x + h) - f(x)) / h`` and ``(f(x) - f(x - h)) / h``, are more than ``kink``
    apart. A central difference is no slope there, so nothing is held against it.

    Shapes: x of any shape, f of an array like x is one number, grad of it is like x.
    Errors: ValueError if grad(x) has another shape than x.
    Source: Stanford CS231n, Neural Networks part 3, gradient checks.

    >>> round(gradient_check(lambda x: (x**2).sum(), lambda x: 2.5 * x, [1.0, 3.0]), 6)
    0.2
    """
    x = np.asarray(x, dtype=np.float64)
    slopes = np.asarray(grad(x), dtype=np.float64)
    if slopes.shape != x.shape:
        raise ValueError(f"a gradient has the shape of x, {x.shape}, and not {slopes.shape}")
    largest = 0.0
    for i in np.ndindex(x.shape):
        nudge = np.zeros_like(x)
        nudge[i] = h
        right, left = (f(x + nudge) - f(x)) / h, (f(x) - f(x - nudge)) / h
        if abs(right - left) <= kink:
            largest = max(largest, relative_error(float(slopes[i]), (f(x + nudge) - f(x - nudge)) / (2 * h)))
    return largest
