"""The fork servers of a run: starts them, gets workers from them, and replaces those that fail."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterable
from typing import TypeVar

from grader.model.errors import WorkerFailure
from grader.sandbox.launch import PLAIN, ForkServer, Server, draws, kind_needed, launch
from grader.sandbox.lockdown.kernel import forbid_inspection
from grader.sandbox.workers.forked import Forked
from grader.sandbox.workers.spares import Spares
from grader.sandbox.workers.spawned import Spawned
from grader.sandbox.workers.worker import Worker

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

    def expect(self, sources: Iterable[bytes]) -> None:
        """Start loading, in the background, what programs with these contents will import."""
        sources = list(sources)
        for kind in {PLAIN, *map(kind_needed, sources)}:
            self.server(kind)
        if any(map(draws, sources)):
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
        return self._asked(PLAIN, lambda server: server.share() if isinstance(server, ForkServer) else None)

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
    return ForkServers(*([ForkServer(None, control, PLAIN)] if control else []))


def made(server: Server, memory_mib: int) -> Worker:
    """Return a new worker (WorkerFailure when its fork server is broken)."""
    if isinstance(server, Spares):
        return Spawned(server.kind, server.take(), memory_mib)
    server.await_ready()
    (request_out, request_in), (reply_out, reply_in), (output_out, output_in) = os.pipe(), os.pipe(), os.pipe()
    theirs, ours = (request_out, reply_in, output_in), (request_in, reply_out, output_out)
    try:
        message = server.fork({"memory_mib": memory_mib}, theirs)
    except WorkerFailure:
        _close(ours)
        raise
    finally:
        _close(theirs)
    return Forked(server.kind, server.exit_status, message["pid"], message["pidfd"], ours)


def _close(fds: Iterable[int]) -> None:
    for fd in fds:
        os.close(fd)
