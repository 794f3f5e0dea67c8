"""Messages between two processes of ours arrive whole and of their type, or somebody is told that they do not."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Thread

import msgspec
import pytest

from grader.sandbox import ipc


class Order(msgspec.Struct):
    """A message."""

    name: str
    content: bytes = b""


Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """The two ends of a channel."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_messages_arrive_in_their_order(pair: Pair) -> None:
    """Each message comes whole and once, also an empty one, and one that is larger than any buffer."""
    orders = [Order("small"), Order("", b""), Order("large", bytes(range(256)) * 20_000), Order("last")]

    def send_all() -> None:
        for order in orders:
            ipc.send(pair[0], order)

    sending = Thread(target=send_all)
    sending.start()
    received = [ipc.receive(pair[1], Order) for _ in orders]
    sending.join()

    assert received == orders


def test_a_message_of_another_type_is_refused(pair: Pair) -> None:
    """What is not of the type that is waited for is no message, and the next one can still be read."""
    ipc.send(pair[0], {"name": 7})
    ipc.send(pair[0], Order("next"))

    with pytest.raises(msgspec.ValidationError):
        ipc.receive(pair[1], Order)
    assert ipc.receive(pair[1], Order) == Order("next")


@pytest.mark.parametrize("begun", [b"", b"\0\0\0", (100).to_bytes(ipc.LENGTH), (100).to_bytes(ipc.LENGTH) + b"half"])
def test_half_a_message_is_none(pair: Pair, begun: bytes) -> None:
    """Where the other side ends before its message does, the channel is Closed."""
    pair[0].sendall(begun)
    pair[0].close()

    with pytest.raises(ipc.Closed, match="the other side ended"):
        ipc.receive(pair[1], Order)


def test_nothing_is_waited_for_longer_than_the_socket_has(pair: Pair) -> None:
    """Where no message comes within the time that the socket was given, the channel is Closed."""
    pair[1].settimeout(0.05)

    with pytest.raises(ipc.Closed, match="timed out"):
        ipc.receive(pair[1], Order)


def test_nothing_can_be_sent_to_nobody(pair: Pair) -> None:
    """Where the other end is closed, sending says so and does not end the process."""
    pair[1].close()

    with pytest.raises(ipc.Closed):
        ipc.send(pair[0], Order("unread"))
