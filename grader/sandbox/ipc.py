"""Messages between two processes of the grader: a length, and a MessagePack value that is checked against a type.

process, channel = started("grader.figures.process")      # here
with connected() as channel: ...                # in the other process
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from grader.model.errors import GraderError, InputError

T = TypeVar("T")
LENGTH = 8  # bytes


class Closed(GraderError):
    """The other side is gone."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a process that grades needs to know before it begins.

    The folder of the course, slugs of exercises, the language, and how strong the sandbox has to be.
    """

    root: str
    exercises: tuple[str, ...]
    language: str
    require: str


def started(module: str, *others: socket.socket | None) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """Start a process that runs a module of the grader; return it and a socket for messages to and from it.

    It inherits the other sockets, too, if there are any: in it, ``connected(1)`` is the first of them.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        fds = [each.fileno() for each in (theirs, *others) if each]
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", module, *map(str, fds)],  # -P: import nothing from the current folder
            pass_fds=fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=os.sep,  # libraries look for settings in the current folder, which may be what somebody handed in
            start_new_session=True,  # Ctrl-C reaches only the caller: the process finishes what it has begun
        )
    return process, ours


def handed_over() -> socket.socket | None:
    """Return the socket that the process which started this one handed over beside its own, if it did."""
    return connected(1) if len(sys.argv) > 2 else None


def connected(number: int = 0) -> socket.socket:
    """Return the socket to the process that started this one (0), or a further one that it handed over (1, 2 …)."""
    return socket.socket(fileno=int(sys.argv[1 + number]))


def send(channel: socket.socket, message: object) -> None:
    """Send a message, or an InputError, which the receiver's ``receive`` raises (Closed when it cannot be sent)."""
    refused = isinstance(message, InputError)
    body = msgspec.msgpack.encode((str(message), None) if refused else (None, message))
    try:
        channel.sendall(len(body).to_bytes(LENGTH) + body)
    except OSError as error:
        raise Closed(str(error)) from None


def receive(channel: socket.socket, kind: type[T]) -> T:
    """Return the next message (InputError where one was sent; Closed at the end, or at the socket's timeout)."""
    frame = _exactly(channel, int.from_bytes(_exactly(channel, LENGTH)))
    refusal, message = msgspec.msgpack.decode(frame, type=tuple[str | None, msgspec.Raw])
    if refusal is not None:
        raise InputError(refusal)
    return msgspec.msgpack.decode(message, type=kind)


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
