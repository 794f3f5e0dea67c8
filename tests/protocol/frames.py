"""Frames as they cross the border, and what is in a value that came out of one."""

from __future__ import annotations

import struct
from typing import Any

import msgspec
import numpy as np
from hypothesis import settings

from grader.protocol import codec
from grader.protocol.refs import Function, Handle, Ref
from tests.properties import law

often = settings(law, max_examples=60)
pack = msgspec.msgpack.Encoder().encode


def anatomy(value: Any) -> Any:
    """Return types and bits of a value, byte order aside, for comparison (TypeError when it is not plain)."""
    kind = type(value)
    if kind is np.ndarray or issubclass(kind, np.generic):
        dtype = value.dtype.newbyteorder("=")
        return kind, dtype.str, value.shape, value.astype(dtype).tobytes()
    if kind in (float, complex):
        return kind, struct.pack("<dd", value.real, value.imag)
    if kind in (list, tuple):
        return kind, [anatomy(v) for v in value]
    if kind is dict:
        return kind, [(anatomy(key), anatomy(v)) for key, v in value.items()]
    if kind in (set, frozenset):
        return kind, sorted(repr(anatomy(v)) for v in value)
    if kind is Ref:
        return kind, anatomy(value.root), anatomy(value.steps)
    if kind in (type(None), bool, int, str, bytes, Handle, Function):
        return kind, value
    raise TypeError(f"a {kind} is not plain")


def decode(tree: bytes, heap: bytes = b"") -> Any:
    """Return the value in a frame whose head tells its lengths truly."""
    return codec.decode(codec.HEAD.pack(len(tree), len(heap)) + tree + heap, request=True)
