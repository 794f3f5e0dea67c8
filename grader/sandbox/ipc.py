"""Messages between two processes of ours: a length, and a value as MessagePack that is checked against its type.

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


def started(module: str, *others: socket.socket) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """Return a new process that runs a module of ours, and what it is spoken to through.

    It is given other sockets, too: ``connected(1)`` is the first of them there.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        fds = [each.fileno() for each in (theirs, *others)]
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", module, *map(str, fds)],  # -P: nothing of the folder that the caller stands in
            pass_fds=fds,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=os.sep,  # libraries look for settings in the current folder, which may be what somebody handed in
            start_new_session=True,  # Ctrl-C is for us: what the process has begun is finished
        )
    return process, ours


def connected(number: int = 0) -> socket.socket:
    """Return what the process that started this one is spoken to through, or a further socket that it gave."""
    return socket.socket(fileno=int(sys.argv[1 + number]))


def send(channel: socket.socket, message: object) -> None:
    """Send one message, or an InputError, which is raised over there (Closed when nobody takes it)."""
    refused = isinstance(message, InputError)
    body = msgspec.msgpack.encode((str(message), None) if refused else (None, message))
    try:
        channel.sendall(len(body).to_bytes(LENGTH) + body)
    except OSError as error:
        raise Closed(str(error)) from None


def receive(channel: socket.socket, kind: type[T]) -> T:
    """Return the next message (InputError where one was sent; Closed where none comes in the time of the socket)."""
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
