"""Numbers at the door: inside, all are float64 (an integer array silently ruins a central difference)."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, overload

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Value = float | Array
"""A number, or an array of numbers that are all treated alike."""

Options = ParamSpec("Options")
Scalar_co = TypeVar("Scalar_co", bound=np.generic, covariant=True)


class Elementwise(Protocol[Options, Scalar_co]):
    """A function that turns a number into a number and an array into an array of the same shape."""

    @overload
    def __call__(self, x: float, *args: Options.args, **kwargs: Options.kwargs) -> float: ...
    @overload
    def __call__(
        self, x: npt.NDArray[Any] | Sequence[Any], *args: Options.args, **kwargs: Options.kwargs
    ) -> npt.NDArray[Scalar_co]: ...


def elementwise(
    f: Callable[Concatenate[Array, Options], npt.NDArray[Scalar_co]],
) -> Elementwise[Options, Scalar_co]:
    """Let ``f``, written for float64 arrays, also take numbers, integers and lists; a number in is a number out.

    >>> @elementwise
    ... def half(x: Array) -> Array:
    ...     return x / 2
    >>> half(3)
    1.5
    >>> half([1, 2])
    array([0.5, 1. ])
    """

    @wraps(f)
    def on_floats(x: npt.ArrayLike, *args: Options.args, **kwargs: Options.kwargs) -> Any:
        y = np.asarray(f(np.asarray(x, dtype=np.float64), *args, **kwargs))
        return y if y.ndim else y.item()

    return on_floats


def own(x: npt.ArrayLike) -> Value:
    """Return ``x`` as float64 that nobody else holds: a number as a float, an array as a copy.

    >>> own(3)
    3.0
    >>> own([1, 2])
    array([1., 2.])
    """
    copy = np.array(x, dtype=np.float64)
    return copy if copy.ndim else copy.item()


def vector(x: npt.ArrayLike, name: str) -> Array:
    """Return ``x`` as a one-dimensional float64 array, or raise a ValueError that calls it ``name``."""
    return _with_ndim(x, 1, f"{name} must be a vector")


def matrix(x: npt.ArrayLike, name: str) -> Array:
    """Return ``x`` as a two-dimensional float64 array, or raise a ValueError that calls it ``name``."""
    return _with_ndim(x, 2, f"{name} must be a matrix")


def require_alike(**values: npt.ArrayLike) -> None:
    """Raise a ValueError that names the values unless all have the same shape.

    >>> require_alike(x=[1.0, 2.0], y=3.0)
    Traceback (most recent call last):
    ValueError: shapes differ: x (2,), y ()
    """
    shapes = {name: np.shape(value) for name, value in values.items()}
    if len(set(shapes.values())) > 1:
        raise ValueError("shapes differ: " + ", ".join(f"{name} {shape}" for name, shape in shapes.items()))


def _with_ndim(x: npt.ArrayLike, ndim: int, rule: str) -> Array:
    array = np.asarray(x, dtype=np.float64)
    if array.ndim != ndim:
        raise ValueError(f"{rule}, not of shape {array.shape}")
    return array
