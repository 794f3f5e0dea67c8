"""Exercise 09: what a network of layers holds, and what one pass forward costs."""

from collections.abc import Sequence
from itertools import pairwise


def parameter_count(sizes: Sequence[int]) -> int:
    """The numbers that are learnt: ``sum_i n_{i-1} n_i`` weights and ``sum_i n_i`` biases.

    Shapes: sizes (n_0, ..., n_L), the inputs first.
    Errors: ValueError unless there are an input and a layer, each of at least one neuron.
    Source: Bishop, Pattern Recognition and Machine Learning, ch. 5.1.

    >>> parameter_count([3, 4, 1])
    21
    """
    return sum(n_in * n_out + n_out for n_in, n_out in _layers(sizes))


def shapes(sizes: Sequence[int], rows: int) -> dict[str, tuple[int, ...]]:
    """The shapes of ``y_i = f(y_{i-1} W_i + b_i)``: W_i (n_{i-1}, n_i), b_i (n_i,) and y_i (rows, n_i).

    Shapes: sizes (n_0, ..., n_L), the inputs first.
    Errors: ValueError unless there are an input and a layer, each of at least one neuron.
    Source: Saito, Deep Learning from Scratch, ch. 3.

    >>> shapes([3, 1], 5)
    {'W1': (3, 1), 'b1': (1,), 'y1': (5, 1)}
    """
    found: dict[str, tuple[int, ...]] = {}
    for i, (n_in, n_out) in enumerate(_layers(sizes), start=1):
        found |= {f"W{i}": (n_in, n_out), f"b{i}": (n_out,), f"y{i}": (rows, n_out)}
    return found


def multiplications(sizes: Sequence[int], rows: int) -> int:
    """The products with a weight in one pass forward: each row uses each weight once, ``rows sum_i n_{i-1} n_i``.

    Shapes: sizes (n_0, ..., n_L), the inputs first.
    Errors: ValueError unless there are an input and a layer, each of at least one neuron.
    Source: Golub and Van Loan, Matrix Computations, ch. 1.1.

    >>> multiplications([3, 4, 1], 10)
    160
    """
    return rows * sum(n_in * n_out for n_in, n_out in _layers(sizes))


def _layers(sizes: Sequence[int]) -> list[tuple[int, int]]:
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError(f"sizes need an input and a layer, each of at least one neuron, not {list(sizes)}")
    return list(pairwise(sizes))
