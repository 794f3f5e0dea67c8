"""The nodes of the codec's tree: their tags, what bounds them, and how each is turned back into a value."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from grader.protocol import spelled, tables
from grader.protocol.refs import STEPS, Function, Handle, Ref
from grader.protocol.tables import Table

TREE_LIMIT, HEAP_LIMIT = 1 << 20, 32 << 20
MOST_NUMBERS = HEAP_LIMIT // 16  # in arrays: however small they are, who computes with them may make them complex
LONGEST_INT_BYTES = 128
MOST_HASHED = 1024  # integers can be made to collide, and then each costs a walk over all the others
LONGEST_KEY, DEEPEST = 64, 40

# Numbers by their kind and width; a letter, such as NumPy's "l", is of another width on another system.
DTYPES = frozenset({"?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"})
ARRAY_KINDS = {dtype.str: dtype for dtype in (np.dtype(c).newbyteorder("<") for c in DTYPES)}
IN_ANY_ORDER = {form.str: dtype for dtype in ARRAY_KINDS.values() for form in (dtype, dtype.newbyteorder(">"))}

LIST, TUPLE, DICT, ARRAY, REF, HANDLE, SCALAR, COMPLEX, INTEGER, BYTES = range(10)
SET, FROZENSET, FUNCTION, SPELT, TABLE = range(10, 15)


class Malformed(Exception):
    """Bytes that are no frame, or not one that was asked for, or a value that cannot be one."""


_KEYS = (type(None), bool, int, float, complex, str, bytes, np.generic, Handle, *spelled.KINDS)


def crossing(dtype: np.dtype[Any]) -> np.dtype[Any] | None:
    """Return the type that numbers of this type cross as, or None when they do not."""
    return IN_ANY_ORDER.get(dtype.str)


def _parts_of_key(value: Any) -> int:
    """Return of how many parts a key is made; too many of them would take time to compare."""
    if isinstance(value, (tuple, frozenset)):
        return 1 + sum(map(_parts_of_key, value))
    return 1 if isinstance(value, _KEYS) else LONGEST_KEY + 1


class Unpacker:
    """Turns nodes back into values, taking from the heap in order."""

    def __init__(self, heap: memoryview, request: bool) -> None:
        self.heap = heap
        self.request = request
        self.position = 0
        self.hashed = 0
        self.numbers = 0

    def unpack(self, node: Any) -> Any:
        """Return the value of a node (whatever exception comes, it was none)."""
        if type(node) is list:
            tag = node[0]
            if type(tag) is not int or tag < 0:
                raise Malformed("a list without its tag")
            return _REBUILD[tag](self, node)
        return node

    def _as_list(self, node: list[Any]) -> list[Any]:
        return [self.unpack(v) for v in node[1:]]

    def _as_tuple(self, node: list[Any]) -> tuple[Any, ...]:
        return tuple([self.unpack(v) for v in node[1:]])

    def _as_dict(self, node: list[Any]) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for key_node, value_node in zip(node[1::2], node[2::2], strict=True):
            key = self._hashable(key_node)  # before the value, as the heap has them
            result[key] = self.unpack(value_node)
        if len(result) != len(node) // 2:
            raise Malformed("a key that comes twice")
        return result

    def _as_set(self, node: list[Any]) -> set[Any]:
        return {self._hashable(v) for v in node[1:]}

    def _as_frozenset(self, node: list[Any]) -> frozenset[Any]:
        return frozenset([self._hashable(v) for v in node[1:]])

    def _hashable(self, node: Any) -> Any:
        value = self.unpack(node)
        parts = _parts_of_key(value)
        self.hashed += parts
        if self.hashed > MOST_HASHED or parts > LONGEST_KEY:
            raise Malformed("too many keys, or one that cannot be a key")
        return value

    def _as_ref(self, node: list[Any]) -> Ref:
        _, root, *steps = node
        if not self.request or type(root) is not int or root < 0 or not {*steps[::2]} <= {*STEPS}:
            raise Malformed("a place that is none, or in a reply")
        keys = [self.unpack(key) for key in steps[1::2]]
        return Ref(root, tuple(zip(steps[::2], keys, strict=True)))

    def _as_handle(self, node: list[Any]) -> Handle:
        _, number, label = node
        if type(number) is not int or type(label) is not str or number <= 0:
            raise Malformed("a handle that is none")
        return Handle(number, label[:100])

    def _as_complex(self, node: list[Any]) -> complex:
        _, real, imaginary = node
        return complex(float(real), float(imaginary))

    def _as_integer(self, node: list[Any]) -> int:
        _, size = node
        if size > LONGEST_INT_BYTES:
            raise Malformed("the integer is too long")
        return int.from_bytes(self._take(size), "little", signed=True)

    def _as_bytes(self, node: list[Any]) -> bytes:
        _, size = node
        return bytes(self._take(size))

    def _as_function(self, node: list[Any]) -> Function:
        _, source = node
        if not self.request or type(source) is not str:
            raise Malformed("a function without its source, or in a reply")
        return Function(source)

    def _as_spelt(self, node: list[Any]) -> Any:
        _, name, text = node
        return spelled.read(name, text)

    def _as_table(self, node: list[Any]) -> Table:
        _, parts = node
        return tables.made_of(self.unpack(parts))

    def _as_scalar(self, node: list[Any]) -> Any:
        _, dtype = node
        kind = ARRAY_KINDS[dtype]
        return np.frombuffer(self._take(kind.itemsize), kind)[0]

    def _as_array(self, node: list[Any]) -> np.ndarray:
        kind = ARRAY_KINDS[node[1]]
        shape = node[2:]
        for n in shape:
            if type(n) is not int or not 0 <= n < 1 << 40 or len(shape) > 32:
                raise Malformed("an impossible shape")
        count = math.prod(shape)
        self.numbers += count
        if self.numbers > MOST_NUMBERS and not self.request:
            raise Malformed("the value is too large")
        raw = self._take(count * kind.itemsize)
        if kind.kind == "b":
            return np.asarray(np.frombuffer(raw, np.uint8) != 0).reshape(shape)
        return np.frombuffer(raw, kind).astype(kind.type).reshape(shape)

    def _take(self, size: int) -> memoryview:
        if not 0 <= size <= len(self.heap) - self.position:
            raise Malformed("the heap is too short")
        self.position += size
        return self.heap[self.position - size : self.position]


_REBUILD: tuple[Callable[[Unpacker, list[Any]], Any], ...] = (
    Unpacker._as_list,
    Unpacker._as_tuple,
    Unpacker._as_dict,
    Unpacker._as_array,
    Unpacker._as_ref,
    Unpacker._as_handle,
    Unpacker._as_scalar,
    Unpacker._as_complex,
    Unpacker._as_integer,
    Unpacker._as_bytes,
    Unpacker._as_set,
    Unpacker._as_frozenset,
    Unpacker._as_function,
    Unpacker._as_spelt,
    Unpacker._as_table,
)
