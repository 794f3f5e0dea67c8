"""The fork servers of a run: starts them, gets workers from them, and replaces those that fail."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from grader.model.errors import WorkerFailure
from grader.sandbox.launch import PLAIN, Server, draws, kind_needed, launch
from grader.sandbox.lockdown.kernel import forbid_inspection
from grader.sandbox.workers.spares import Spares
from grader.sandbox.workers.spawned import Spawned
from grader.sandbox.workers.worker import Worker

if sys.platform == "linux":
    from grader.sandbox.workers import forked
    from grader.sandbox.workers.server import ForkServer

Answer = TypeVar("Answer")


class ForkServers:
    """The fork servers of one run; mechanisms in ``without`` stay unused, so that the others can be tested."""

    def __init__(self, *started: Server, without: frozenset[str] = frozenset()) -> None:
        forbid_inspection()
        self.without = without
        self.servers: dict[str, Server] = {server.kind: server for server in started}

    def server(self, kind: str) -> Server:
        """Return the fork server of this kind, started when it is first asked for; it may still be loading."""
        if kind not in self.servers:
            self.servers[kind] = launch(kind, self.without)
        return self.servers[kind]

    def expect(self, sources: Iterable[tuple[bytes, Sequence[str]]]) -> None:
        """Start loading, in the background, what programs with these contents, which may use packages, will import."""
        sources = list(sources)
        for kind in {PLAIN, *(kind_needed(content, packages) for content, packages in sources)}:
            self.server(kind)
        if any(draws(content) for content, _packages in sources):
            self.expect_drawings()

    def expect_drawings(self) -> None:
        """Have the next worker ready to read drawings."""
        self.server(PLAIN).expect_drawings()

    def worker(self, memory_mib: int, kind: str = PLAIN) -> Worker:
        """Return a new worker, which locks itself in while the caller goes on.

        The strength that is measured is that of plain workers, so where a fork server for plots lacks a mechanism
        that the plain one has, plots are drawn by a plain worker, in longer time.
        """
        if kind != PLAIN and not self.mechanisms(PLAIN) <= self.mechanisms(kind):
            kind = PLAIN
        return self._asked(kind, lambda server: made(server, memory_mib))

    def mechanisms(self, kind: str) -> frozenset[str]:
        """Return what locks in the workers of a kind."""
        return self._asked(kind, lambda server: server.await_ready())

    def share(self) -> socket.socket | None:
        """Return a socket by which another process of the grader uses the plain fork server (see ``shared``).

        None where workers are portable: each process starts its own.
        """
        return self._asked(PLAIN, lambda server: None if isinstance(server, Spares) else server.share())

    def _asked(self, kind: str, question: Callable[[Server], Answer]) -> Answer:
        """Put a question to the fork server of a kind; where it has failed, start a new one and ask that, once."""
        try:
            return question(self.server(kind))
        except WorkerFailure:
            self.servers.pop(kind).close()
            return question(self.server(kind))

    def close(self) -> None:
        """End every process of this run."""
        for server in self.servers.values():
            server.close()
        self.servers.clear()

    def __enter__(self) -> ForkServers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def shared(control: socket.socket | None) -> ForkServers:
    """Return fork servers that use another process's plain one, reached through a socket from ``share``, if any."""
    if sys.platform == "linux" and control:
        return ForkServers(ForkServer(None, control, PLAIN))
    return ForkServers()


def made(server: Server, memory_mib: int) -> Worker:
    """Return a new worker (WorkerFailure when its fork server is broken)."""
    if sys.platform == "linux":
        if not isinstance(server, Spares):
            return forked.made(server, memory_mib)
    return Spawned(server.kind, server.take(), memory_mib)
