"""Numbers and arrays to try the reference with."""

from collections.abc import Callable
from typing import Any

import hypothesis
import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

bits = st.integers(0, 1)
numbers = st.floats(-5.0, 5.0, allow_subnormal=False)
positive = st.floats(0.1, 5.0)
off_kinks = st.one_of(st.floats(-5.0, -0.01), st.floats(0.01, 5.0))
seeds = st.integers(0, 2**32 - 1)
shapes = hnp.array_shapes(max_dims=3, max_side=4)
vectors = hnp.arrays(np.float64, st.integers(1, 6), elements=numbers)
arrays = hnp.arrays(np.float64, shapes, elements=numbers)
arrays_off_kinks = hnp.arrays(np.float64, shapes, elements=off_kinks)


Test = Callable[..., None]


def given(*args: Any, **kwargs: Any) -> Callable[[Test], Test]:
    """Try a property on a few examples, the same ones in every run; otherwise as ``hypothesis.given``."""

    def on_few(test: Test) -> Test:
        few = hypothesis.settings(max_examples=25, derandomize=True)
        property_: Test = hypothesis.given(*args, **kwargs)(test)  # type: ignore[no-untyped-call]  # made of Any
        return few(property_)

    return on_few
