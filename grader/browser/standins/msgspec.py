"""What of msgspec is needed in a browser where its wheel is not to be had: the same values cross, as JSON.

A module of its own name, at the end of the path: where msgspec is there, that is found first.
"""

from __future__ import annotations

import json as _json
from types import SimpleNamespace
from typing import Any


class DecodeError(ValueError):
    """Bytes that are no JSON."""


class Meta:
    """What is said about a type; nobody asks for it here."""

    def __init__(self, **_said: Any) -> None:
        """Forget it."""


class Struct:
    """The base of what is decoded; here what JSON holds is taken as it is."""

    def __init_subclass__(cls, **_settings: Any) -> None:
        """Take any settings."""


def _encode(value: Any) -> bytes:
    return _json.dumps(value, ensure_ascii=False).encode()


def _decode(data: bytes | memoryview, *, type: Any = None) -> Any:
    try:
        return _json.loads(bytes(data))
    except ValueError as error:
        raise DecodeError(str(error)) from None


def _format(data: bytes, *, indent: int) -> bytes:
    return _json.dumps(_json.loads(data), ensure_ascii=False, indent=indent).encode()


class _Encoder:
    encode = staticmethod(_encode)


class _Decoder:
    def __init__(self, type: Any = None) -> None:
        """Take any type."""

    decode = staticmethod(_decode)


json = SimpleNamespace(encode=_encode, decode=_decode, format=_format, Encoder=_Encoder, Decoder=_Decoder)
msgpack = SimpleNamespace(encode=_encode, decode=_decode, Encoder=_Encoder, Decoder=_Decoder)
