"""What is a number, in any form, and when two of them are the same one."""

from __future__ import annotations

import math
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from grader.judging.comparison import disagreement, numbers
from grader.protocol.objects import Program
from grader.protocol.refs import Handle
from tests.properties import law
from tests.testing.plain_border import crossed
from tests.testing.plain_values import NATIVE

NAN, INF = math.nan, math.inf
PAIR = np.array([1.0, 2.0])
RAGGED = [[1.0], [1.0, 2.0]]
ONE = [
    1,
    1.0,
    True,
    np.int64(1),
    np.uint8(1),
    np.float16(1),
    np.float32(1),
    np.float64(1),
    np.True_,
    np.array(1),
    np.array(1.0),
    np.array([1.0]),
    np.array([[1]]),
    [1],
    (1.0,),
    [[1.0]],
]


@pytest.mark.parametrize("one", ONE, ids=repr)
def test_a_number_is_right_in_any_form(one: Any) -> None:
    """One is 1 as an integer, a float, a bool, a NumPy scalar, a 0-d or a one-element array or list."""
    assert disagreement(one, 1.0) is None
    assert disagreement(one, 1) is None
    assert disagreement(one, np.float64(1.0)) is None
    assert disagreement(one, 2.0) == ""


whole = st.integers(-(10**6), 10**6) | st.integers(-(2**80), 2**80)
in_a_form: dict[str, Any] = {
    "as it is": lambda number: number,
    "in a list": lambda number: [number, number],
    "beside floats": lambda number: [0.5, number],
    "beside texts": lambda number: ["a", number],
    "in a tuple in a dict": lambda number: {"a": (number, None)},
    "in a set": lambda number: {number, "a"},
    "in an array of objects": lambda number: crossed(Program(ModuleType("m")).plain(np.array([number, 0], object))),
    "as a float": float,
}


@pytest.mark.alike
@pytest.mark.parametrize("form", in_a_form)
@law
@given(whole, whole | st.integers(-2, 2))
def test_a_whole_number_is_only_itself(form: str, expected: int, other: int) -> None:
    """A whole number of any size is right as itself, and no other is, wherever it stands and however near."""
    another = other if abs(other) > 2 else expected + other
    assume(another != expected)
    assume(form != "as a float" or max(abs(another), abs(expected)) <= 2**53)
    wrap = in_a_form[form]

    assert disagreement(wrap(expected), expected if form == "as a float" else wrap(expected)) is None
    assert disagreement(wrap(another), expected if form == "as a float" else wrap(expected)) is not None


@pytest.mark.parametrize("dtype", [dtype for dtype in NATIVE if dtype.kind in "iu" and dtype.itemsize == 8], ids=str)
def test_large_whole_numbers_of_an_array_are_only_themselves(dtype: np.dtype[Any]) -> None:
    """Two integers that are one as floats are different in arrays, of one type or of two."""
    large = np.array([2**60, 2**60 + 1], dtype)

    for got in (large, large.tolist(), large.astype(object).tolist(), large.astype("u8"), large.astype("i8")):
        assert disagreement(got, large) is None
        assert disagreement(got, large[::-1]) == f"At index [0]: {2**60} instead of {2**60 + 1}."


@pytest.mark.parametrize("wrap", [lambda v: v, lambda v: [v, "a"], np.array, lambda v: (v, 0.5), lambda v: [v, 0.5]])
def test_a_float_is_near_a_whole_number(wrap: Any) -> None:
    """Rounding makes no difference to a float where a whole number is expected, small, large or too large for floats."""
    for got, expected in [(6.000000001, 6), (0.9999999999, 1), (1e-10, 0), (3628800.0000001, 3628800), (1e30, 10**30)]:
        assert disagreement(wrap(got), wrap(expected)) is None
    assert disagreement(wrap(5.0 * 2**53 * (1 + 1e-9)), wrap(5 * 2**53)) is None
    for got, expected in [(6.1, 6), (6.0001, 6), (0.99, 1), (1e-3, 0), (3628800.4, 3628800), (1.1e30, 10**30)]:
        assert disagreement(wrap(got), wrap(expected)) is not None


def test_an_authors_tolerance_holds_for_whole_numbers() -> None:
    """What an author allows is allowed, to integers and floats, and not one more."""
    for got in (101, 99, 101.0, np.int8(101)):
        assert disagreement(got, 100, atol=1) is None
        assert disagreement(got, 100, rtol=0.01) is None
        assert disagreement([got, 0.5], [100, 0.5], atol=1) is None
        assert disagreement(np.array([got]), np.array([100]), rtol=0.01) is None
    assert disagreement(102, 100, atol=1) == disagreement(102, 100, rtol=0.01) == ""
    assert disagreement(2**60 + 1, 2**60, atol=0.5) == disagreement(2**60 + 1, 2**60, rtol=0.0, atol=0.0) == ""
    assert disagreement(10**400 + 1, 10**400, rtol=0.1) == disagreement(1.5, 10**400, rtol=0.1) == ""


@pytest.mark.parametrize("number", [1 + 2j, np.complex64(1 + 2j), np.array([1 + 2j])], ids=repr)
def test_a_complex_number_is_right_where_one_is_asked_for(number: Any) -> None:
    """A complex answer is compared as such when the expected value is complex."""
    assert disagreement(number, 1 + 2j) is None
    assert disagreement(number, 1 + 3j) == ""


@pytest.mark.parametrize("dtype", [dtype for dtype in NATIVE if dtype.kind in "iuf"], ids=str)
def test_an_array_is_right_in_any_dtype(dtype: np.dtype[Any]) -> None:
    """An array of small whole numbers is right as integers and as floats of any width."""
    assert disagreement(PAIR.astype(dtype), PAIR) is None
    assert disagreement(PAIR.astype(dtype), PAIR + 1) == f"At index [0]: {PAIR.astype(dtype)[0]} instead of 2.0."


@pytest.mark.parametrize("infinity", [INF, -INF, np.float32(INF), np.array([INF, -INF, 1.0])])
def test_infinities_are_equal_to_themselves(infinity: Any) -> None:
    """An infinite value is right where the same is expected."""
    assert disagreement(infinity, infinity) is None


@pytest.mark.parametrize(
    ("value", "array"),
    [
        (3, np.array(3.0)),
        (2**100, np.array(2.0**100)),
        (True, np.array(1.0)),
        (np.float32(0.5), np.array(0.5, np.float32)),
        (1j, np.array(1j)),
        ([1, 2], np.array([1, 2])),
        (([1.0], [2.0]), np.array([[1.0], [2.0]])),
        ([np.array([1.0]), [2.0]], np.array([[1.0], [2.0]])),
        ([], np.array([])),
    ],
    ids=repr,
)
def test_numbers_in_any_form_are_an_array(value: Any, array: np.ndarray) -> None:
    """A number, a sequence of numbers or of regular rows is an array."""
    np.testing.assert_array_equal(numbers(value), array, strict=True)


@pytest.mark.parametrize(
    "value",
    [None, "1", b"1", ["1"], [None], RAGGED, [1, [2]], {}, {1.0}, Handle(1, "x"), [Handle(1, "x")], 2**1024, [2**70]],
    ids=repr,
)
def test_anything_else_is_no_array(value: Any) -> None:
    """Text, objects, ragged lists and integers beyond a float are no numbers."""
    assert numbers(value) is None


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (NAN, NAN),
        ([NAN, "a"], [NAN, "a"]),
        (np.array([NAN, 1.0]), [NAN, 1]),
        ({"a": NAN}, {"a": NAN}),
        (NAN, 1 + NAN * 1j),
    ],
)
def test_nan_is_right_nowhere(got: Any, expected: Any) -> None:
    """What is expected may come from a learner's own answers, and NaN in it makes nothing right."""
    assert disagreement(got, expected) is not None
