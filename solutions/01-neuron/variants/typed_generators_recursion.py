# Annotations are postponed, functions are decorated, generators feed them, and the sum and the learning are recursive.
from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from typing import Any, Callable, Final, TypeVar

import numpy as np
import numpy.typing as npt

sys.setrecursionlimit(10_000)
Number = float | int
Vector = npt.NDArray[np.float64]
RATE: Final[float] = 0.1
F = TypeVar("F", bound=Callable[..., Any])


def logged(function: F) -> F:
    """적은 횟수만 기록한다."""

    @functools.wraps(function)
    def inner(*args: Any, **kwargs: Any) -> Any:
        inner.calls += 1
        return function(*args, **kwargs)

    inner.calls = 0
    return inner


@logged
def neuron(x: Number, w: Number) -> Number:
    return w * x


def products(x: Vector, w: Vector) -> Iterator[float]:
    yield from (float(a) * float(b) for a, b in zip(x, w, strict=True))


@logged
def weighted_sum(x: Vector, w: Vector) -> float:
    if len(x) == 1:
        return float(x[0] * w[0])
    return weighted_sum(x[:1], w[:1]) + weighted_sum(x[1:], w[1:])


@logged
@functools.lru_cache(maxsize=None)
def synapse_count(n_inputs: int, n_neurons: int) -> int:
    return 0 if n_neurons == 0 else n_inputs + synapse_count(n_inputs, n_neurons - 1)


def layer(W: Vector, x: Vector) -> Vector:
    return np.fromiter((sum(products(row, x)) for row in W), dtype=float, count=len(W))


def layer_batch(W: Vector, X: Vector) -> Vector:
    return np.apply_along_axis(lambda row: layer(W, row), 1, X)


def threshold_neuron(x: Vector, w: Vector, T: Number) -> int:
    match weighted_sum(x, w) >= T:
        case True:
            return 1
        case _:
            return 0


def find_weight(x: Number, y: Number) -> Number:
    return y / x


def learn_weight(x: Vector, y: Vector, w: Number = 0.0, lr: Number = RATE, steps: int = 100) -> Number:
    if steps == 0:
        return w
    return learn_weight(x, y, w - lr * np.mean((w * x - y) * x), lr, steps - 1)


def draw_neuron(W: Vector) -> str:
    rows = np.atleast_2d(W)

    def lines() -> Iterator[str]:
        yield "digraph {"
        yield "\tedge [fontname=\"Malgun Gothic\"]"
        for j in range(rows.shape[1]):
            yield f"\tin_{j} [label=\"x{chr(0x2081 + j)} = 공부 시간\"]"
        for i, row in enumerate(rows):
            yield f"\tout_{i} [xlabel=\"합\" label=\"y{chr(0x2081 + i)}\"]"
            yield from (f"\tin_{j} -> out_{i} [xlabel=\"{w:+.1f}\"]".replace("-", "−").replace("−>", "->") for j, w in enumerate(row))
        yield "}"

    return "\n".join(lines())


def draw_threshold_neuron(w: Vector, T: Number) -> str:
    return draw_neuron(w).replace('label="y₁"', f'label="y₁\\lθ = {T}"')
