"""Plain values cross the border and come back exactly, and what is not plain or too large does not."""

from __future__ import annotations

import enum
from collections import OrderedDict, namedtuple
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.protocol import codec, nodes
from grader.protocol.codec import Malformed
from grader.protocol.objects import Program
from grader.protocol.refs import Function, Handle, Ref
from tests.properties import law
from tests.protocol.frames import anatomy, decode, often, pack
from tests.testing.plain_border import crossed
from tests.testing.plain_values import LONGEST_INT, arrays, plain, scalars


class Tagged(np.ndarray):
    """An array of a subclass."""


class Colour(enum.IntEnum):
    """An integer of a subclass."""

    RED = 1


Point = namedtuple("Point", "x y")


def nested(depth: int, wrap: Callable[[Any], Any]) -> Any:
    """Return None, wrapped so many times."""
    value: Any = None
    for _ in range(depth):
        value = wrap(value)
    return value


@often
@given(plain)
def test_a_plain_value_comes_back(value: Any) -> None:
    """A plain value comes back in its exact type, the same to the last bit."""
    assert anatomy(crossed(value, request=True)) == anatomy(value)


@pytest.mark.parametrize("letter", "bBhHiIlLqQ")
def test_a_whole_number_crosses_whatever_its_letter(letter: str) -> None:
    """C's types of integers, several of which have one width, cross by their width: as arrays, scalars and contents."""
    dtype = np.dtype(letter)
    program = Program(ModuleType("program"))

    for array in (np.array([1, 2], dtype), np.array([1, 2], dtype.newbyteorder("S"))):
        for value in (array, array[0]):
            back: Any = crossed(program.plain([value]))[0]
            assert type(back) is (np.ndarray if value is array else np.dtype(f"{dtype.kind}{dtype.itemsize}").type)
            assert (back.dtype.kind, back.dtype.itemsize) == (dtype.kind, dtype.itemsize)
            assert np.array_equal(back, value)


def test_each_number_crosses_in_one_form() -> None:
    """The numbers that cross are named by their width, little end first, and those of any machine are among them."""
    assert {dtype.str for dtype in map(codec.crossing, map(np.dtype, "?bhilqBHILQefdFD")) if dtype} == {
        *nodes.ARRAY_KINDS
    }
    assert all(dtype in ("|b1", "|i1", "|u1") or dtype[0] == "<" for dtype in nodes.ARRAY_KINDS)
    assert (
        codec.crossing(np.dtype("M8[s]")) is codec.crossing(np.dtype("U2")) is codec.crossing(np.dtype(object)) is None
    )


def test_keys_and_values_are_not_mixed_up() -> None:
    """Where keys and values both lie in the heap, each key comes back with its own value."""
    value = {b"key": b"a value", 1 << 70: np.arange(3.0), (b"in", 1 << 80): {b"a": b"bc"}}

    assert anatomy(crossed(value, request=True)) == anatomy(value)


@pytest.mark.parametrize("value", [LONGEST_INT, -LONGEST_INT, 1 << 63, (1 << 63) - 1, -(1 << 63), -(1 << 63) - 1])
def test_an_integer_comes_back_on_either_side_of_what_messagepack_holds(value: int) -> None:
    """Integers of up to 1023 bits and a sign come back."""
    assert crossed(value, request=True) == value


@law
@given(arrays)
def test_an_array_comes_back_as_its_own_master(array: np.ndarray) -> None:
    """A decoded array is a base array in native byte order that can be written, and so is all that it looks into."""
    back = crossed(array)

    assert back.dtype.isnative
    assert back.flags.writeable
    while back is not None:
        assert type(back) is np.ndarray
        owner, back = back, back.base
    assert owner.flags.owndata


@law
@given(arrays | scalars | st.binary())
def test_a_decoded_value_does_not_look_into_the_frame(value: Any) -> None:
    """Overwriting a frame after it was decoded changes no value that came out of it."""
    frame = bytearray(codec.encode(value))
    back = codec.decode(frame)
    before = anatomy(back)

    frame[:] = b"\xa5" * len(frame)

    assert anatomy(back) == before


def test_a_bool_is_true_or_false() -> None:
    """Bytes other than 0 and 1 in an array of bools become True, so that no view can tell them apart."""
    array = decode(pack([[codec.ARRAY, "|b1", 3]]), b"\x00\x01\x07")

    assert array.view(np.uint8).tolist() == [0, 1, 1]


def test_the_words_of_a_place_stay_on_this_side() -> None:
    """What a Ref is called among people does not cross."""
    assert crossed(Ref(3, ((".", "W"),), "layer.W"), request=True) == Ref(3, ((".", "W"),))


def test_a_label_is_cut() -> None:
    """A Handle arrives with at most 100 characters of its label."""
    assert crossed(Handle(1, "L" * 101)) == Handle(1, "L" * 100)


@pytest.mark.parametrize("wrap", [lambda v: [v], lambda v: (v,), lambda v: {"key": v}, lambda v: frozenset([v])])
def test_values_nest_up_to_a_limit(wrap: Callable[[Any], Any]) -> None:
    """Twenty levels of any container come back, and a hundred are refused."""
    value = nested(20, wrap)

    assert crossed(value, request=True) == value
    with pytest.raises(Malformed):
        codec.encode(nested(100, wrap))


@pytest.mark.parametrize(
    "value",
    [
        object(),
        len,
        range(3),
        bytearray(b"x"),
        slice(1),
        np.array([object()]),
        np.array(["text"]),
        np.array(["2026-01-01"], dtype="M8[D]"),
        np.zeros(2, dtype=[("x", float)]),
        np.zeros(2).view(Tagged),
        np.longdouble(1),
        np.str_("text"),
        np.datetime64("2026-01-01"),
        Colour.RED,
        Point(1, 2),
        OrderedDict(a=1),
        LONGEST_INT + 1,
        -LONGEST_INT - 1,
        "\ud800",
        Function("\ud800"),
        {"key": [object()]},
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_plain_is_refused(value: Any) -> None:
    """Objects, arrays of objects, subclasses of plain types, over-long integers and lone surrogates are Malformed."""
    with pytest.raises(Malformed):
        codec.encode(value)


def test_a_list_that_holds_itself_is_refused() -> None:
    """A value without an end is Malformed."""
    endless: list[Any] = []
    endless.append(endless)

    with pytest.raises(Malformed):
        codec.encode(endless)


@pytest.mark.parametrize(
    "value", [[None] * (codec.TREE_LIMIT + 1), "x" * (codec.TREE_LIMIT + 1), bytes(codec.HEAP_LIMIT + 1)], ids=type
)
def test_what_is_too_large_is_refused(value: Any) -> None:
    """A value beyond the cap of the tree or of the heap is Malformed."""
    with pytest.raises(Malformed):
        codec.encode(value)


def test_an_answer_has_so_many_numbers_and_no_more() -> None:
    """Small numbers are counted one by one, in one array or in several: each can become a large one."""
    half = np.ones(codec.MOST_NUMBERS // 2, np.int8)

    assert np.array_equal(crossed(np.ones(codec.MOST_NUMBERS, np.int8)), np.ones(codec.MOST_NUMBERS, np.int8))
    with pytest.raises(Malformed):
        codec.encode(np.ones(codec.MOST_NUMBERS + 1, np.int8))
    with pytest.raises(Malformed):
        codec.decode(codec.encode([half, half, half]))
    assert len(codec.decode(codec.encode([half, half, half]), request=True)) == 3  # type: ignore[arg-type]


def test_what_is_just_small_enough_comes_back() -> None:
    """Text that fills the tree to its last byte comes back."""
    packing = len(pack(["x" * codec.TREE_LIMIT])) - codec.TREE_LIMIT
    text = "x" * (codec.TREE_LIMIT - packing)

    assert crossed(text) == text


@law
@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_a_head_within_the_caps_tells_the_size(tree: int, heap: int) -> None:
    """A head gives the sum of its lengths when both are within their caps, and is Malformed otherwise."""
    head = codec.HEAD.pack(tree, heap)

    if tree <= codec.TREE_LIMIT and heap <= codec.HEAP_LIMIT:
        assert codec.bytes_needed(head) == tree + heap
    else:
        with pytest.raises(Malformed):
            codec.bytes_needed(head)


@pytest.mark.parametrize(("tree", "heap"), [(codec.TREE_LIMIT, codec.HEAP_LIMIT), (0, 0)])
def test_the_caps_themselves_are_allowed(tree: int, heap: int) -> None:
    """A frame as large as the caps, or empty, has a size."""
    assert codec.bytes_needed(codec.HEAD.pack(tree, heap)) == tree + heap


@pytest.mark.parametrize(
    ("tree", "heap"), [(codec.TREE_LIMIT + 1, 0), (0, codec.HEAP_LIMIT + 1), (2**32 - 1, 2**32 - 1)]
)
def test_one_byte_over_a_cap_is_refused(tree: int, heap: int) -> None:
    """A head with either length over its cap is Malformed, before anything is read."""
    with pytest.raises(Malformed):
        codec.bytes_needed(codec.HEAD.pack(tree, heap))
