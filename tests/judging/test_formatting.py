from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.judging.formatting import LONGEST, MOST_ITEMS, show
from grader.protocol.refs import Function, Handle, Ref
from tests.properties import law
from tests.testing.plain_values import LONGEST_INT, plain

finite = st.floats(allow_nan=False, allow_infinity=False)
small_shapes = hnp.array_shapes(min_dims=0, max_dims=2, max_side=2)
small_arrays = (
    hnp.arrays(float, small_shapes, elements=finite) | hnp.arrays(int, small_shapes) | hnp.arrays(bool, small_shapes)
)
small_atoms = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | finite | st.text("ab'\"\n", max_size=4)
small = st.recursive(
    small_atoms | st.binary(max_size=4) | st.complex_numbers(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(small_atoms, inner, max_size=2)
        | st.sets(small_atoms, max_size=2)
    ),
    max_leaves=5,
)


class Unshowable:
    """An object that cannot be shown by its own means."""

    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"),
        (True, "True"),
        (np.True_, "True"),
        (3, "3"),
        (np.int8(3), "3"),
        (2.0, "2.0"),
        (-0.0, "0.0"),
        (-1e-300, "-1e-300"),
        (np.array(-0.0), "0.0"),
        (0.1 + 0.2, "0.3"),
        (1 / 3, "0.333333"),
        (1e-12, "1e-12"),
        (123456789.0, "123457000.0"),
        (np.float32(0.1), "0.1"),
        (float("nan"), "nan"),
        (-np.inf, "-inf"),
        (1 + 2j, "(1+2j)"),
        ("it's", '"it\'s"'),
        (b"raw", "b'raw'"),
        ((), "()"),
        ((6.0, np.float64(8.000000001)), "(6.0, 8.0)"),
        ((1.0,), "(1.0,)"),
        ([1, [2, "a"]], "[1, [2, 'a']]"),
        (set(), "set()"),
        ({2}, "{2}"),
        ({"W1": np.array([1.0])}, "{'W1': np.array([1.0])}"),
        (np.array(2.5), "2.5"),
        (np.array([[1.0, 2.0]]), "np.array([[1.0, 2.0]])"),
        (np.array([True]), "np.array([True])"),
        (Handle(1, "MulLayer"), "<MulLayer>"),
        (Ref(1, (), "layer"), "layer"),
        (Function("lambda x: x ** 2"), "lambda x: x ** 2"),
        (Unshowable(), "<Unshowable>"),
    ],
)
def test_a_value_is_shown_as_python(value: object, text: str) -> None:
    """Each kind of value is shown as a learner would type it, with six significant digits."""
    assert show(value) == text


def test_all_digits_are_shown_where_they_are_asked_for() -> None:
    """With ``exact`` a float keeps every digit that tells it from its neighbours."""
    assert show([0.1 + 0.2, np.float64(1 / 3)], exact=True) == "[0.30000000000000004, 0.3333333333333333]"


@law
@given(plain, st.booleans())
def test_any_value_is_shown_within_bounds(value: Any, exact: bool) -> None:
    """Whatever a value is, at most 400 characters of it are shown."""
    assert len(show(value, exact=exact)) <= LONGEST == 400


@pytest.mark.parametrize(
    "value",
    [
        "x" * 10**6,
        b"x" * 10**6,
        LONGEST_INT,
        10**5000,
        np.zeros(10**6),
        np.zeros((1,) * 20),
        [1.0] * 10**5,
        ["x" * 1000] * 1000,
        dict.fromkeys(range(1000), "x" * 100),
        set(range(10**5)),
        [[[[[[[[[[1.0]]]]]]]]]],
        Ref(0, (), "x" * 1000),
        Function("x" * 1000),
        Handle(1, "x" * 1000),
        type("X" * 1000, (), {})(),
    ],
    ids=lambda value: type(value).__name__[:20],
)
def test_a_large_value_is_cut(value: object) -> None:
    """A value too large to show ends, within 400 characters, in a sign that there is more."""
    text = show(value)

    assert len(text) <= LONGEST
    assert "…" in text


@pytest.mark.parametrize("wrap", [list, tuple, set, dict.fromkeys])
def test_a_long_container_shows_its_first_items(wrap: Any) -> None:
    """Of a container with more items than fit, the first are shown, and that there are more."""
    fits, too_long = show(wrap(range(MOST_ITEMS))), show(wrap(range(MOST_ITEMS + 1)))

    assert "…" not in fits
    assert ", …" in too_long
    assert str(MOST_ITEMS - 1) in too_long
    assert f"{MOST_ITEMS}" not in too_long


def test_a_large_array_shows_its_shape() -> None:
    """Of an array with many elements, the shape and the first four are shown."""
    assert show(np.arange(50.0).reshape(5, 10)) == "<array of shape (5, 10): 0.0, 1.0, 2.0, 3.0, …>"


@law
@given(finite)
def test_a_rounded_float_is_near(number: float) -> None:
    """What is shown of a float is within half a unit of its sixth digit."""
    assert float(show(number)) == pytest.approx(number, rel=5.001e-6, abs=1e-318)


@law
@given(small)
def test_a_small_value_can_be_pasted(value: Any) -> None:
    """The exact text of a small value is Python for an equal value of the same type."""
    pasted = eval(show(value, exact=True))

    assert type(pasted) is type(value)
    assert pasted == value


@law
@given(small_arrays)
def test_a_small_array_can_be_pasted(array: np.ndarray) -> None:
    """The exact text of a small array is Python for an array of the same shape, dtype and elements."""
    pasted = eval(show(array, exact=True), {"np": np})

    assert pasted.dtype == array.dtype
    np.testing.assert_array_equal(pasted, array, strict=True)
