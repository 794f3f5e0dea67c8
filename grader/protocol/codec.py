"""The codec of the process border: plain values to bytes and back, and nothing else.

A frame is a head (two lengths), a *tree* in MessagePack and a *heap*, the raw bytes of arrays and byte strings. Only
scalars stand in the tree as they are; everything else is an array that begins with a tag of ours, so that what
MessagePack has no type for (tuple, set, complex, long integer, array, handle) survives, and what it has but we do not
want (maps, extensions) is refused before it is built. The tree is capped apart from the heap, and each of its bytes
makes at most 160 bytes of Python objects, and arrays are capped by the numbers in them, too, so the memory that
hostile bytes can cost is known beforehand.

Values are judged by their exact type. Subclasses are the sender's business (``plain`` in the worker); a decoded array
is always a base ``np.ndarray`` that owns its memory.
"""

from __future__ import annotations

import struct
from types import GenericAlias
from typing import Any

import msgspec
import numpy as np

from grader.protocol import spelled
from grader.protocol.nodes import (
    ARRAY,
    BYTES,
    COMPLEX,
    DEEPEST,
    DICT,
    FROZENSET,
    FUNCTION,
    HANDLE,
    HEAP_LIMIT,
    INTEGER,
    LIST,
    LONGEST_INT_BYTES,
    MOST_HASHED,
    MOST_NUMBERS,
    REF,
    SCALAR,
    SET,
    SPELT,
    TABLE,
    TREE_LIMIT,
    TUPLE,
    Malformed,
    Unpacker,
    crossing,
)  # fmt: skip
from grader.protocol.refs import Function, Handle, Ref
from grader.protocol.tables import Table

__all__ = [
    "ARRAY", "BYTES", "COMPLEX", "DEEPEST", "DICT", "FROZENSET", "FUNCTION", "HANDLE", "HEAP_LIMIT", "INTEGER", "LIST",
    "LONGEST_INT_BYTES", "MOST_HASHED", "MOST_NUMBERS", "REF", "SCALAR", "SET", "SPELT", "TABLE", "TREE_LIMIT", "TUPLE",
    "Malformed", "bytes_needed", "crossing", "decode", "encode",
]  # fmt: skip

HEAD = struct.Struct("<II")
USUAL_SIZE, LARGEST_READ = 8 << 10, 1 << 20


def encode(value: object) -> bytes:
    """Return the frame that holds ``value`` (Malformed when it is not plain, or too large)."""
    heap: list[bytes] = []
    try:
        tree = _encoder.encode([_pack(value, heap, 0)])
    except (UnicodeEncodeError, OverflowError, RecursionError, TypeError) as error:
        raise Malformed(f"not a plain value: {error}") from None
    heap_size = sum(map(len, heap))
    if len(tree) > TREE_LIMIT or heap_size > HEAP_LIMIT:
        raise Malformed("the value is too large")
    return b"".join((HEAD.pack(len(tree), heap_size), tree, *heap))


def bytes_needed(start: bytes | bytearray) -> int:
    """Return how many bytes of a frame are bytes_needed, given its start (Malformed when there are too many)."""
    if len(start) < HEAD.size:
        return HEAD.size - len(start)
    tree, heap = HEAD.unpack_from(start)
    if tree > TREE_LIMIT or heap > HEAP_LIMIT:
        raise Malformed("the frame is too large")
    return int(HEAD.size + tree + heap - len(start))


def decode(frame: bytes | bytearray, *, request: bool = False) -> object:
    """Return the value in a frame; only a request may name places and functions.

    Any bytes at all end in a plain value or in Malformed.
    """
    try:
        if bytes_needed(frame):
            raise Malformed("the frame has another length than its head says")
        tree_size, heap_size = HEAD.unpack_from(frame)
        view = memoryview(frame)[HEAD.size :]
        unpacker = Unpacker(view[tree_size:], request)
        (node,) = _decoder.decode(view[:tree_size])
        value = unpacker.unpack(node)
        if unpacker.position != heap_size:
            raise Malformed("the frame has bytes that nothing uses")
    except Malformed:
        raise
    except Exception as error:  # noqa: BLE001 - hostile bytes must never end in anything else
        raise Malformed(type(error).__name__) from None
    return value


def _node_type(depth: int) -> Any:
    """Return the type of a tree that is at most so deep; MessagePack's maps and extensions are not in it."""
    scalar: Any = bool | int | float | str | None
    return scalar | GenericAlias(list, (_node_type(depth - 1),)) if depth else scalar


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(GenericAlias(list, (_node_type(DEEPEST + 2),)))
_PLAIN = frozenset({type(None), bool, float, str})


def _pack(value: Any, heap: list[bytes], depth: int) -> Any:
    """Return a value as a node of the tree; the bulk goes to the heap."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if depth > DEEPEST:
        raise Malformed("the value is nested too deeply")
    if kind is int:
        return value if -(1 << 63) <= value < 1 << 63 else _packed_bytes(INTEGER, _long(value), heap)
    if kind is np.ndarray:
        return _packed_array(value, heap)
    if kind is tuple:
        return [TUPLE, *[_pack(v, heap, depth + 1) for v in value]]
    if kind is list:
        return [LIST, *[_pack(v, heap, depth + 1) for v in value]]
    if kind in (dict, set, frozenset) and len(value) > MOST_HASHED:
        raise Malformed("the value is too large")
    if kind is dict:
        return [DICT, *[_pack(x, heap, depth + 1) for pair in value.items() for x in pair]]
    if kind is Ref:
        return [REF, value.root, *[_pack(x, heap, depth + 1) for step in value.steps for x in step]]
    if kind is Handle:
        return [HANDLE, value.number, value.label]
    return _packed_rarity(kind, value, heap, depth)


def _packed_rarity(kind: type, value: Any, heap: list[bytes], depth: int) -> Any:
    if kind is complex:
        return [COMPLEX, value.real, value.imag]
    if kind is bytes:
        return _packed_bytes(BYTES, value, heap)
    if kind in (set, frozenset):
        return [SET if kind is set else FROZENSET, *[_pack(v, heap, depth + 1) for v in value]]
    if kind is Function:
        return [FUNCTION, value.source]
    if kind is Table:
        return [TABLE, _pack(value.parts(), heap, depth + 1)]
    if spelt := spelled.spell(value):
        return [SPELT, *spelt]
    if issubclass(kind, np.generic) and (dtype := crossing(value.dtype)):
        heap.append(value.astype(dtype).tobytes())
        return [SCALAR, dtype.str]
    raise Malformed(f"a {kind.__name__} is not a plain value")


def _packed_array(value: np.ndarray, heap: list[bytes]) -> Any:
    dtype = crossing(value.dtype)
    if dtype is None:
        raise Malformed(f"an array of {value.dtype.name[:40]} is not a plain value")
    if value.size > MOST_NUMBERS or value.nbytes > HEAP_LIMIT:
        raise Malformed("the value is too large")
    heap.append(value.astype(dtype, copy=False).tobytes())
    return [ARRAY, dtype.str, *value.shape]


def _packed_bytes(tag: int, raw: bytes, heap: list[bytes]) -> Any:
    heap.append(raw)
    return [tag, len(raw)]


def _long(value: int) -> bytes:
    size = value.bit_length() // 8 + 1
    if size > LONGEST_INT_BYTES:
        raise Malformed("the integer is too long")
    return value.to_bytes(size, "little", signed=True)
