"""Messages between two processes of ours: a length, and a value as MessagePack that is checked against its type."""

from __future__ import annotations

import socket
from typing import TypeVar

import msgspec

T = TypeVar("T")
LENGTH = 8  # bytes


class Closed(Exception):
    """The other side is gone."""


def send(channel: socket.socket, message: object) -> None:
    """Send one message (Closed when nobody takes it)."""
    body = msgspec.msgpack.encode(message)
    try:
        channel.sendall(len(body).to_bytes(LENGTH) + body)
    except OSError as error:
        raise Closed(str(error)) from None


def receive(channel: socket.socket, kind: type[T]) -> T:
    """Return the next message (Closed when none comes, or not in the time that the socket has)."""
    return msgspec.msgpack.decode(_exactly(channel, int.from_bytes(_exactly(channel, LENGTH))), type=kind)


def _exactly(channel: socket.socket, count: int) -> bytes:
    parts: list[bytes] = []
    while count:
        try:
            part = channel.recv(min(count, 1 << 20))
        except OSError as error:
            raise Closed(str(error)) from None
        if not part:
            raise Closed("the other side ended")
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
