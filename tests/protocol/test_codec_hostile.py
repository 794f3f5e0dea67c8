"""Whatever bytes come from the other side, decoding them settles, and costs little."""

from __future__ import annotations

import contextlib
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.msgpack import Ext

from grader.protocol import codec, nodes
from grader.protocol.codec import Malformed
from tests.properties import law
from tests.protocol.frames import anatomy, decode, often, pack
from tests.testing.plain_border import crossed
from tests.testing.plain_values import arrays, plain, scalars

COLLIDING = (1 << 61) - 1  # Python hashes all its multiples alike
MOST_MADE = 80  # bytes of Python objects, by each byte of a tree
few = st.lists(arrays | scalars | st.text() | st.binary(), max_size=3)


def settle(head: bytes, body: bytes | bytearray) -> None:
    """Decode a frame, which has to end in a plain value or in Malformed."""
    try:
        value = codec.decode(head + body, request=True)
    except Malformed:
        return
    anatomy(value)


def peak_of_decoding(tree: bytes, heap: bytes = b"") -> int:
    """Return how many bytes of memory were in use at most while a frame was decoded."""
    frame = codec.HEAD.pack(len(tree), len(heap)) + tree + heap
    tracemalloc.start()
    try:
        with contextlib.suppress(Malformed):
            codec.decode(frame, request=True)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@often
@given(st.binary(max_size=12), st.binary(max_size=80))
def test_random_bytes_settle(head: bytes, body: bytes) -> None:
    """Any head with any body ends in a plain value or in Malformed."""
    settle(head, body)


@often
@given(st.binary(max_size=80), st.binary(max_size=40))
def test_random_bytes_under_a_right_head_settle(tree: bytes, heap: bytes) -> None:
    """Any bytes whose lengths are told truly end in a plain value or in Malformed."""
    settle(codec.HEAD.pack(len(tree), len(heap)), tree + heap)


@often
@given(plain, st.data())
def test_a_damaged_frame_settles(value: Any, data: st.DataObject) -> None:
    """A valid frame with bytes changed, cut off, put in or taken out ends in a plain value or in Malformed."""
    frame = bytearray(codec.encode(value))
    tree_size, _ = codec.HEAD.unpack_from(frame)
    body = frame[codec.HEAD.size :]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(body)))
        old = data.draw(st.integers(0, 2))
        body[at : at + old] = data.draw(st.binary(max_size=2))
    tree_size = min(tree_size, len(body))

    settle(bytes(frame[: codec.HEAD.size]), body)
    settle(codec.HEAD.pack(tree_size, len(body) - tree_size), body)


@law
@given(few, st.binary(min_size=codec.HEAD.size, max_size=codec.HEAD.size), st.integers(0, codec.HEAD.size - 1))
def test_a_changed_head_settles(value: Any, noise: bytes, at: int) -> None:
    """A valid body under a head with one or all of its bytes changed ends in a plain value or in Malformed."""
    frame = codec.encode(value)
    head, body = frame[: codec.HEAD.size], frame[codec.HEAD.size :]

    settle(noise, body)
    settle(head[:at] + noise[at : at + 1] + head[at + 1 :], body)


@law
@given(few, st.data())
def test_a_frame_cut_short_is_refused(value: Any, data: st.DataObject) -> None:
    """A frame without its last bytes is Malformed."""
    frame = codec.encode(value)
    cut = data.draw(st.integers(0, len(frame) - 1))

    with pytest.raises(Malformed):
        codec.decode(frame[:cut])


native_atoms = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(max_size=5) | st.binary()
)
tags = st.integers(0, codec.FUNCTION) | st.integers(-3, 300)
dtypes = st.sampled_from([*nodes.ARRAY_KINDS, "|O", "<M8[s]", ">f8", "<f8 ", ""])
sides = st.integers(0, 3) | st.sampled_from([-1, 1 << 20, (1 << 40) - 1, 1 << 40, 1 << 62])


def _native_containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, max_size=5)
    return (
        several
        | st.builds(lambda tag, items: [tag, *items], tags, several)
        | st.builds(lambda dtype, shape: [codec.ARRAY, dtype, *shape], dtypes, st.lists(sides, max_size=4))
        | st.builds(lambda tag, size: [tag, size], st.sampled_from([codec.BYTES, codec.INTEGER]), sides)
        | st.builds(lambda dtype: [codec.SCALAR, dtype], dtypes)
        | st.dictionaries(st.text(max_size=3) | st.integers(0, 9), inner, max_size=3)
        | st.builds(Ext, st.integers(-128, 127), st.binary(max_size=12))
    )


@often
@given(st.recursive(native_atoms, _native_containers, max_leaves=12), st.binary(max_size=20), st.booleans())
def test_a_tree_made_by_hand_settles(tree: Any, heap: bytes, topped: bool) -> None:
    """Any MessagePack, be it of tags known or unknown, maps, dates or extensions of any code, settles."""
    packed = pack([tree] if topped else tree)

    settle(codec.HEAD.pack(len(packed), len(heap)), packed + heap)


REFUSED: dict[str, tuple[Any, ...]] = {
    "no value": (),
    "two values": (1, 2),
    "a map": ({"key": 1},),
    "a map in a list": ([codec.LIST, {"key": 1}],),
    "bytes of MessagePack": (b"raw",),
    "a date": (Ext(-1, bytes(4)),),
    "a negative extension": (Ext(-7, pack(["<f8", 1])),),
    "an extension": (Ext(codec.ARRAY, pack(["<f8", 1])),),
    "a list without a tag": ([],),
    "a list with a tag of text": (["<f8", 1],),
    "a list with a tag of None": ([None, 1],),
    "a list with a tag that is a bool": ([True, 1],),
    "a list with a tag that is a float": ([1.0, 1],),
    "a list with a tag that is a list": ([[codec.LIST]],),
    "an unknown tag": ([codec.FUNCTION + 1, 1],),
    "a large tag": ([2**64 - 1, 1],),
    "a negative tag": ([-1, "source"],),
    "an impossible side": ([codec.ARRAY, "<f8", 1 << 62],),
    "the largest side": ([codec.ARRAY, "<f8", 2**64 - 1],),
    "a shape larger than the heap": ([codec.ARRAY, "<f8", 1 << 39, 1 << 39],),
    "a shape that multiplies to 0 but cannot be": ([codec.ARRAY, "<f8", 0, (1 << 40) - 1, (1 << 40) - 1],),
    "a negative side": ([codec.ARRAY, "<f8", -1],),
    "two negative sides": ([codec.ARRAY, "<f8", -1, -1],),
    "a side that is a float": ([codec.ARRAY, "<f8", 0.0],),
    "a side that is a bool": ([codec.ARRAY, "<f8", False],),
    "a side that is a list": ([codec.ARRAY, "<f8", [codec.LIST]],),
    "too many dimensions": ([codec.ARRAY, "<f8", 0, *[1] * 64],),
    "an array without a dtype": ([codec.ARRAY],),
    "an array of objects": ([codec.ARRAY, "|O", 0],),
    "an array of dates": ([codec.ARRAY, "<M8[s]", 0],),
    "an array of records": ([codec.ARRAY, "|V8", 0],),
    "an array whose dtype is a list": ([codec.ARRAY, [codec.LIST], 0],),
    "a scalar of an unknown dtype": ([codec.SCALAR, "|O"],),
    "a scalar that the heap has not": ([codec.SCALAR, "<f8"],),
    "a scalar with a shape": ([codec.SCALAR, "<f8", 1],),
    "a complex of one part": ([codec.COMPLEX, 1.0],),
    "a complex of None": ([codec.COMPLEX, None, 1.0],),
    "an integer of 129 bytes": ([codec.INTEGER, 129],),
    "an integer of -1 bytes": ([codec.INTEGER, -1],),
    "bytes that the heap has not": ([codec.BYTES, 1],),
    "bytes of a negative length": ([codec.BYTES, -1],),
    "bytes of half a length": ([codec.BYTES, 0.5],),
    "bytes without a length": ([codec.BYTES],),
    "a function that is no text": ([codec.FUNCTION, 1],),
    "a function without its source": ([codec.FUNCTION],),
    "a key without a value": ([codec.DICT, "key"],),
    "a key that comes twice": ([codec.DICT, "key", 1, "key", 2],),
    "two keys that are equal": ([codec.DICT, 1, "a", True, "b"],),
    "a list as a key": ([codec.DICT, [codec.LIST], 1],),
    "a tuple with a list as a key": ([codec.DICT, [codec.TUPLE, [codec.LIST]], 1],),
    "an array as a key": ([codec.DICT, [codec.ARRAY, "<f8", 0], 1],),
    "a dict in a set": ([codec.SET, [codec.DICT]],),
    "a set in a set": ([codec.SET, [codec.SET]],),
    "a handle numbered 0": ([codec.HANDLE, 0, "Layer"],),
    "a handle numbered True": ([codec.HANDLE, True, "Layer"],),
    "a handle numbered in text": ([codec.HANDLE, "1", "Layer"],),
    "a handle without a label": ([codec.HANDLE, 1],),
    "a handle whose label is no text": ([codec.HANDLE, 1, 2],),
    "a place without a root": ([codec.REF],),
    "a place with half a step": ([codec.REF, 0, "."],),
    "too many keys": ([codec.SET, *range(codec.MOST_HASHED + 1)],),
    "too many keys in all": ([codec.LIST, *[[codec.SET, 1, 2]] * (codec.MOST_HASHED // 2 + 1)],),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_encode_never_packs_is_refused(name: str) -> None:
    """A tree that says what no value of ours says is Malformed."""
    with pytest.raises(Malformed):
        decode(pack(list(REFUSED[name])))


@pytest.mark.parametrize(
    "start", [b"\x91", b"\x92\x00", b"\x92\x01", b"\x93\x02\xc0", b"\x92\x0b", b"\x81\xc0", b"\x93\x04\x00"]
)
@pytest.mark.parametrize("depth", [60, 100_000])
def test_a_tree_nested_without_end_is_refused(start: bytes, depth: int) -> None:
    """Lists within lists, be they of any tag or none, end in Malformed, not in an exhausted stack."""
    with pytest.raises(Malformed):
        decode(b"\x91" + start * depth + b"\xc0")


def test_text_that_is_no_utf8_is_refused() -> None:
    """A text whose bytes are no UTF-8 is Malformed."""
    with pytest.raises(Malformed):
        decode(b"\x91\xa1\xff")


@pytest.mark.parametrize(("more_tree", "more_heap"), [(b"\x00", b""), (b"", b"\x00")])
def test_bytes_left_over_are_refused(more_tree: bytes, more_heap: bytes) -> None:
    """A frame with a byte that no value uses is Malformed."""
    with pytest.raises(Malformed):
        decode(pack([1]) + more_tree, more_heap)


def test_integers_that_collide_come_back() -> None:
    """A dict whose keys all have one hash comes back, like any other."""
    value = {n * COLLIDING: n for n in range(1, 501)}

    assert crossed(value, request=True) == value


FILLERS: dict[str, Any] = {
    "None": None,
    "lists without a tag": [],
    "lists": [codec.LIST],
    "lists of one": [codec.LIST, None],
    "tuples of one": [codec.TUPLE, None],
    "dicts": [codec.DICT],
    "no bytes": [codec.BYTES, 0],
    "complex": [codec.COMPLEX, 0, 0],
    "functions": [codec.FUNCTION, ""],
    "places": [codec.REF, 0],
    "places of one step": [codec.REF, 0, 0, 0],
    "handles": [codec.HANDLE, 1, ""],
    "arrays": [codec.ARRAY, "|i1", 0],
}


@pytest.mark.parametrize("name", FILLERS)
def test_a_tree_makes_little_more_than_itself(name: str) -> None:
    """A tree full of whatever is smallest on the wire costs at most 80 times its size in memory."""
    size = 1 << 13
    filler = FILLERS[name]
    tree = pack([[codec.LIST, *[filler] * (size // len(pack(filler)) - 4)]])

    assert peak_of_decoding(tree) < MOST_MADE * size


def test_a_large_tree_makes_no_more_by_the_byte() -> None:
    """A sixteenth of a MiB of empty lists costs at most 80 times as much, like a small tree."""
    size = codec.TREE_LIMIT // 16
    tree = pack([[codec.LIST, *[[codec.LIST]] * (size // 2 - 8)]])

    assert size - 64 < len(tree) <= size
    assert peak_of_decoding(tree) < MOST_MADE * size


@pytest.mark.parametrize("dtype", ["|b1", "<f8"])
def test_a_heap_is_copied_once(dtype: str) -> None:
    """An array that fills the heap costs one copy of it."""
    heap = bytes(4 << 20)
    tree = pack([[codec.ARRAY, dtype, len(heap) // np.dtype(dtype).itemsize]])

    assert peak_of_decoding(tree, heap) < len(heap) + (64 << 10)


@pytest.mark.parametrize("name", [name for name in REFUSED if "shape" in name or "side" in name])
def test_a_shape_costs_nothing_before_it_is_believed(name: str) -> None:
    """A shape that the heap does not hold is refused before memory is taken for it."""
    assert peak_of_decoding(pack(list(REFUSED[name]))) < 64 << 10
