"""Every kind of value that may cross the process border, to try the grader with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.protocol import codec, nodes
from grader.protocol.refs import Function, Handle, Ref

LONGEST_INT = (1 << (8 * codec.LONGEST_INT_BYTES - 1)) - 1
NATIVE = [np.dtype(code) for code in sorted(nodes.DTYPES)]
SWAPPED = [dtype.newbyteorder("S") for dtype in NATIVE]


def strided(array: np.ndarray) -> np.ndarray:
    """Return the same numbers with gaps between them in memory."""
    return np.repeat(array, 2, axis=0)[::2] if array.ndim else array


def transposed(array: np.ndarray) -> np.ndarray:
    """Return the array with its dimensions the other way round."""
    return array.T


def repeated(array: np.ndarray) -> np.ndarray:
    """Return the array twice, as a read-only view of one."""
    return np.broadcast_to(array, (2, *array.shape))


def first(array: np.ndarray) -> Any:
    """Return an array's first element, as a NumPy scalar."""
    return array[0]


LAYOUTS: list[Callable[[np.ndarray], np.ndarray]] = [transposed, strided, repeated]
shapes = hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)
contiguous = st.sampled_from(NATIVE + SWAPPED).flatmap(lambda dtype: hnp.arrays(dtype, shapes))
arrays = st.builds(lambda layout, array: layout(array), st.sampled_from(LAYOUTS), contiguous)
scalars = st.sampled_from(NATIVE).flatmap(lambda dtype: hnp.arrays(dtype, 1)).map(first)
integers = st.integers() | st.integers(-LONGEST_INT, LONGEST_INT)
atoms = st.none() | st.booleans() | integers | st.floats() | st.complex_numbers() | st.text() | st.binary()
keys = st.recursive(
    atoms, lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3), max_leaves=4
)
handles = st.builds(Handle, st.integers(1, (1 << 63) - 1), st.text(max_size=100))
steps = st.tuples(st.sampled_from(".["), keys | arrays)
refs = st.builds(Ref, st.integers(0, (1 << 63) - 1), st.lists(steps, max_size=3).map(tuple))
functions = st.builds(Function, st.text())


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, max_size=4)
    return several | several.map(tuple) | st.dictionaries(keys, inner, max_size=4)


plain: st.SearchStrategy[Any] = st.recursive(
    atoms | arrays | scalars | st.sets(keys, max_size=4) | keys | handles | refs | functions,
    _containers,
    max_leaves=8,
)
