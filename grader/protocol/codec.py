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

import math
import struct
from collections.abc import Callable
from types import GenericAlias
from typing import Any

import msgspec
import numpy as np

from grader.protocol.refs import Function, Handle, Ref

TREE_LIMIT, HEAP_LIMIT = 1 << 20, 32 << 20
MOST_NUMBERS = HEAP_LIMIT // 16  # in arrays: however small they are, who computes with them may make them complex
LONGEST_INT_BYTES = 128
MOST_HASHED = 1024  # integers can be made to collide, and then each costs a walk over all the others
LONGEST_KEY, DEEPEST = 64, 40
HEAD = struct.Struct("<II")
USUAL_SIZE, LARGEST_READ = 8 << 10, 1 << 20

# Numbers by their kind and width; a letter, such as NumPy's "l", is of another width on another system.
DTYPES = frozenset({"?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"})
ARRAY_KINDS = {dtype.str: dtype for dtype in (np.dtype(c).newbyteorder("<") for c in DTYPES)}
IN_ANY_ORDER = {form.str: dtype for dtype in ARRAY_KINDS.values() for form in (dtype, dtype.newbyteorder(">"))}

LIST, TUPLE, DICT, ARRAY, REF, HANDLE, SCALAR, COMPLEX, INTEGER, BYTES, SET, FROZENSET, FUNCTION = range(13)


class Malformed(Exception):
    """Bytes that are no frame, or not one that was asked for, or a value that cannot be one."""


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


def crossing(dtype: np.dtype[Any]) -> np.dtype[Any] | None:
    """Return the type that numbers of this type cross as, or None when they do not."""
    return IN_ANY_ORDER.get(dtype.str)


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
        unpacker = _Unpacker(view[tree_size:], request)
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
_KEYS = (type(None), bool, int, float, complex, str, bytes, np.generic, Handle)


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


def _parts_of_key(value: Any) -> int:
    """Return of how many parts a key is made; too many of them would take time to compare."""
    if isinstance(value, (tuple, frozenset)):
        return 1 + sum(map(_parts_of_key, value))
    return 1 if isinstance(value, _KEYS) else LONGEST_KEY + 1


class _Unpacker:
    """Turns nodes back into values, taking from the heap in order."""

    def __init__(self, heap: memoryview, request: bool) -> None:
        self.heap = heap
        self.request = request
        self.position = 0
        self.hashed = 0
        self.numbers = 0

    def unpack(self, node: Any) -> Any:
        if type(node) is list:
            tag = node[0]
            if type(tag) is not int or tag < 0:
                raise Malformed("a list without its tag")
            return _REBUILD[tag](self, node)
        return node

    def as_list(self, node: list[Any]) -> list[Any]:
        return [self.unpack(v) for v in node[1:]]

    def as_tuple(self, node: list[Any]) -> tuple[Any, ...]:
        return tuple([self.unpack(v) for v in node[1:]])

    def as_dict(self, node: list[Any]) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key_node, value_node in zip(node[1::2], node[2::2], strict=True):
            key = self.hashable(key_node)  # before the value, as the heap has them
            result[key] = self.unpack(value_node)
        if len(result) != len(node) // 2:
            raise Malformed("a key that comes twice")
        return result

    def as_set(self, node: list[Any]) -> set[Any]:
        return {self.hashable(v) for v in node[1:]}

    def as_frozenset(self, node: list[Any]) -> frozenset[Any]:
        return frozenset([self.hashable(v) for v in node[1:]])

    def hashable(self, node: Any) -> Any:
        value = self.unpack(node)
        parts = _parts_of_key(value)
        self.hashed += parts
        if self.hashed > MOST_HASHED or parts > LONGEST_KEY:
            raise Malformed("too many keys, or one that cannot be a key")
        return value

    def as_ref(self, node: list[Any]) -> Ref:
        _, root, *steps = node
        if not self.request or type(root) is not int or root < 0 or not {*steps[::2]} <= {".", "["}:
            raise Malformed("a place that is none, or in a reply")
        keys = [self.unpack(key) for key in steps[1::2]]
        return Ref(root, tuple(zip(steps[::2], keys, strict=True)))

    def as_handle(self, node: list[Any]) -> Handle:
        _, number, label = node
        if type(number) is not int or type(label) is not str or number <= 0:
            raise Malformed("a handle that is none")
        return Handle(number, label[:100])

    def as_complex(self, node: list[Any]) -> complex:
        _, real, imaginary = node
        return complex(float(real), float(imaginary))

    def as_integer(self, node: list[Any]) -> int:
        _, size = node
        if size > LONGEST_INT_BYTES:
            raise Malformed("the integer is too long")
        return int.from_bytes(self.take(size), "little", signed=True)

    def as_bytes(self, node: list[Any]) -> bytes:
        _, size = node
        return bytes(self.take(size))

    def as_function(self, node: list[Any]) -> Function:
        _, source = node
        if not self.request or type(source) is not str:
            raise Malformed("a function without its source, or in a reply")
        return Function(source)

    def as_scalar(self, node: list[Any]) -> Any:
        _, dtype = node
        kind = ARRAY_KINDS[dtype]
        return np.frombuffer(self.take(kind.itemsize), kind)[0]

    def as_array(self, node: list[Any]) -> np.ndarray:
        kind = ARRAY_KINDS[node[1]]
        shape = node[2:]
        for n in shape:
            if type(n) is not int or not 0 <= n < 1 << 40 or len(shape) > 32:
                raise Malformed("an impossible shape")
        count = math.prod(shape)
        self.numbers += count
        if self.numbers > MOST_NUMBERS and not self.request:
            raise Malformed("the value is too large")
        raw = self.take(count * kind.itemsize)
        if kind.kind == "b":
            return np.asarray(np.frombuffer(raw, np.uint8) != 0).reshape(shape)
        return np.frombuffer(raw, kind).astype(kind.type).reshape(shape)

    def take(self, size: int) -> memoryview:
        if not 0 <= size <= len(self.heap) - self.position:
            raise Malformed("the heap is too short")
        self.position += size
        return self.heap[self.position - size : self.position]


_REBUILD: tuple[Callable[[_Unpacker, list[Any]], Any], ...] = (
    _Unpacker.as_list,
    _Unpacker.as_tuple,
    _Unpacker.as_dict,
    _Unpacker.as_array,
    _Unpacker.as_ref,
    _Unpacker.as_handle,
    _Unpacker.as_scalar,
    _Unpacker.as_complex,
    _Unpacker.as_integer,
    _Unpacker.as_bytes,
    _Unpacker.as_set,
    _Unpacker.as_frozenset,
    _Unpacker.as_function,
)
