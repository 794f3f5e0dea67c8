"""The codec of the process border: plain values to bytes and back, and nothing else.

A frame is a head (two lengths), a *tree* in MessagePack and a *heap*, the raw bytes of arrays and byte strings. What
MessagePack has no type for (tuple, set, complex, long integer, array, handle) is an extension of our own. Because the
tree is capped apart from the heap, and each of its bytes makes at most 64 bytes of Python objects, the memory that
hostile bytes can cost is known beforehand.

Values are judged by their exact type. Subclasses are the sender's business (``plain`` in the worker); a decoded array
is always a base ``np.ndarray`` that owns its memory.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any, cast

import msgspec
import numpy as np
from msgspec.msgpack import Ext

TREE_LIMIT = 1 << 20
HEAP_LIMIT = 64 << 20
LONGEST_INT_BYTES = 128
MOST_HASHED = 4096  # integers can be made to collide, and then each costs a walk over all the others
DEEPEST = 40
HEAD = struct.Struct("<II")

DTYPES = frozenset("?bhilBHILefdFD")
ARRAY_KINDS = {np.dtype(c).newbyteorder("<").str: np.dtype(c).newbyteorder("<") for c in DTYPES}

LIST, TUPLE, SET, FROZENSET, COMPLEX, INTEGER, ARRAY, SCALAR, BYTES, DICT, HANDLE, REF, FUNCTION = range(1, 14)


class Malformed(Exception):
    """Bytes that are no frame, or a value that cannot be one."""


@dataclass(frozen=True, slots=True)
class Handle:
    """An object that stays in the learner's process: its number there, and a label for people."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Ref:
    """The way to something in the learner's process: from a root (0 is the module) along attributes and items."""

    root: int
    steps: tuple[tuple[str, Any], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function that crosses as the source of one lambda expression, known to the learner."""

    source: str


def encode(value: object) -> bytes:
    """Return the frame that holds ``value`` (Malformed when it is not plain, or too large)."""
    heap: list[bytes | memoryview] = []
    try:
        tree = _encoder.encode([_Packer(heap).pack(value, 0)])
    except (UnicodeEncodeError, OverflowError, RecursionError, TypeError) as error:
        raise Malformed(f"not a plain value: {error}") from None
    heap_size = sum(len(part) for part in heap)
    if len(tree) > TREE_LIMIT or heap_size > HEAP_LIMIT:
        raise Malformed("the value is too large")
    return b"".join((HEAD.pack(len(tree), heap_size), tree, *heap))


def frame_size(head: bytes) -> int:
    """Return how many bytes follow this head (Malformed when they are too many)."""
    tree, heap = HEAD.unpack(head)
    if tree > TREE_LIMIT or heap > HEAP_LIMIT:
        raise Malformed("the frame is too large")
    return int(tree + heap)


def decode(head: bytes, body: bytes | bytearray) -> object:
    """Return the value in a frame. Any bytes at all end in a plain value or in Malformed."""
    try:
        tree_size, heap_size = HEAD.unpack(head)
        if frame_size(head) != len(body):
            raise Malformed("the frame has another length than its head says")
        view = memoryview(body)
        unpacker = _Unpacker(view[tree_size:])
        (value,) = unpacker.values(view[:tree_size], 0)
        if unpacker.position != heap_size:
            raise Malformed("the frame has bytes that nothing uses")
    except Malformed:
        raise
    except Exception as error:  # noqa: BLE001 - hostile bytes must never end in anything else
        raise Malformed(type(error).__name__) from None
    return value


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(list[bool | int | float | str | Ext | None])
_PLAIN = frozenset({type(None), bool, float, str})
_SCALARS = frozenset({INTEGER, COMPLEX, BYTES, SCALAR, FUNCTION})
_HASHABLE = (type(None), bool, int, float, complex, str, bytes, tuple, frozenset)


class _Packer:
    """Turns values into what MessagePack knows; the heap takes the bulk."""

    def __init__(self, heap: list[bytes | memoryview]) -> None:
        self.heap = heap

    def pack(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if depth > DEEPEST:
            raise Malformed("the value is nested too deeply")
        if kind is int:
            return value if -(1 << 63) <= value < 1 << 63 else self.extension(INTEGER, _long(value))
        if kind is list:
            return self.tree(LIST, value, depth)
        if kind is np.ndarray:
            return self.array(value)
        if kind is tuple:
            return self.tree(TUPLE, value, depth)
        if kind is dict:
            return self.tree(DICT, [x for pair in value.items() for x in pair], depth)
        if kind is Handle:
            return self.tree(HANDLE, (value.number, value.label), depth)
        if kind is Ref:
            return self.tree(REF, (value.root, *(x for step in value.steps for x in step)), depth)
        return self.rare(kind, value, depth)

    def rare(self, kind: type, value: Any, depth: int) -> Any:
        if kind is complex:
            return self.extension(COMPLEX, struct.pack("<dd", value.real, value.imag))
        if kind is bytes:
            self.heap.append(value)
            return self.extension(BYTES, struct.pack("<I", len(value)))
        if kind in (set, frozenset):
            return self.tree(SET if kind is set else FROZENSET, list(value), depth)
        if kind is Function:
            return self.extension(FUNCTION, value.source.encode())
        if issubclass(kind, np.generic):
            dtype = value.dtype.newbyteorder("<").str
            if dtype in ARRAY_KINDS:
                return self.extension(SCALAR, _encoder.encode([dtype, Ext(0, value.tobytes())]))
        raise Malformed(f"a {kind.__name__} is not a plain value")

    def array(self, value: np.ndarray) -> Any:
        dtype = ARRAY_KINDS.get(value.dtype.newbyteorder("<").str)
        if dtype is None:
            raise Malformed(f"an array of {value.dtype.name[:40]} is not a plain value")
        contents = np.ascontiguousarray(value, dtype)
        self.heap.append(contents.reshape(-1).view(np.uint8).data if contents.size else b"")
        return self.extension(ARRAY, _encoder.encode([dtype.str, *value.shape]))

    def tree(self, code: int, values: Any, depth: int) -> Any:
        return self.extension(code, _encoder.encode([self.pack(v, depth + 1) for v in values]))

    @staticmethod
    def extension(code: int, payload: bytes) -> Ext:
        return Ext(code, payload)


def _long(value: int) -> bytes:
    size = value.bit_length() // 8 + 1
    if size > LONGEST_INT_BYTES:
        raise Malformed("the integer is too long")
    return value.to_bytes(size, "little", signed=True)


class _Unpacker:
    """Turns a tree back into values, taking from the heap in order.

    A list in the tree holds scalars and extensions only: a map, or a list within a list, was not packed by ``encode``.
    """

    def __init__(self, heap: memoryview) -> None:
        self.heap = heap
        self.position = 0
        self.hashed = 0

    def values(self, tree: memoryview, depth: int) -> list[Any]:
        if depth > DEEPEST + 2:
            raise Malformed("the value is nested too deeply")
        return [self.value(v.code, v.data, depth) if type(v) is Ext else v for v in _decoder.decode(tree)]

    def value(self, code: int, payload: Any, depth: int) -> Any:
        if code in _SCALARS:
            return self.scalar(code, payload)
        if code == ARRAY:
            return self.array(*self.values(payload, depth))
        items = self.values(payload, depth + 1)
        if code == LIST:
            return items
        if code == TUPLE:
            return tuple(items)
        if code == DICT:
            return self.mapping(items)
        if code == HANDLE:
            number, label = items
            if type(number) is int and type(label) is str and number > 0:
                return Handle(number, label[:100])
        if code == REF:
            return Ref(items[0], tuple(zip(items[1::2], items[2::2], strict=True)))
        if code in (SET, FROZENSET):
            members = [self.hashable(v) for v in items]
            return set(members) if code == SET else frozenset(members)
        raise Malformed("an unknown extension")

    def scalar(self, code: int, payload: Any) -> Any:
        if code == INTEGER and len(payload) <= LONGEST_INT_BYTES:
            return int.from_bytes(payload, "little", signed=True)
        if code == COMPLEX:
            return complex(*struct.unpack("<dd", payload))
        if code == BYTES:
            return bytes(self.take(*struct.unpack("<I", payload)))
        if code == SCALAR:
            dtype, raw = cast(tuple[str, Any], _decoder.decode(payload))
            return np.frombuffer(raw.data, ARRAY_KINDS[dtype], 1)[0]
        if code == FUNCTION:
            return Function(bytes(payload).decode())
        raise Malformed("a scalar that is too long")

    def mapping(self, items: list[Any]) -> dict[Any, Any]:
        keys = [self.hashable(key) for key in items[::2]]
        result = dict(zip(keys, items[1::2], strict=True))
        if len(result) != len(keys):
            raise Malformed("a key that comes twice")
        return result

    def hashable(self, value: Any) -> Any:
        self.hashed += 1
        if self.hashed > MOST_HASHED or not isinstance(value, _HASHABLE):
            raise Malformed("too many keys, or one that cannot be a key")
        return value

    def take(self, size: int) -> memoryview:
        if size > len(self.heap) - self.position:
            raise Malformed("the heap is too short")
        self.position += size
        return self.heap[self.position - size : self.position]

    def array(self, dtype: str, *shape: int) -> np.ndarray:
        kind = ARRAY_KINDS[dtype]
        if len(shape) > 32 or not all(type(n) is int and 0 <= n < 1 << 40 for n in shape):
            raise Malformed("an impossible shape")
        raw = self.take(math.prod(shape) * kind.itemsize)
        if kind.kind == "b":
            return np.asarray(np.frombuffer(raw, np.uint8) != 0).reshape(shape)
        return np.frombuffer(raw, kind).astype(kind.newbyteorder("="), copy=True).reshape(shape)
