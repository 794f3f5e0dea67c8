"""The fork servers of a run: starts them, gets workers from them, and replaces those that fail."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from grader.model.errors import WeakSandbox, WorkerFailure
from grader.model.language import _
from grader.sandbox.handle import START_SECONDS, Worker
from grader.sandbox.launch import PLAIN, Launched, draws, kind_needed, launch
from grader.sandbox.lockdown.kernel import forbid_inspection

CLOSING_SECONDS = 5.0

Answer = TypeVar("Answer")


class ForkServers:
    """The fork servers of one run; mechanisms in ``without`` stay unused, so that the others can be tested."""

    def __init__(self, *started: Launched, without: frozenset[str] = frozenset()) -> None:
        forbid_inspection()
        self.without = without
        self.servers = {launched.kind: ForkServer(launched) for launched in started}

    def server(self, kind: str) -> ForkServer:
        """Return the fork server of this kind, started when it is first asked for; it may still be loading."""
        if kind not in self.servers:
            self.servers[kind] = ForkServer(launch(kind, self.without))
        return self.servers[kind]

    def expect(self, sources: Iterable[bytes]) -> None:
        """Have what these files will need loaded, while something else is done."""
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
        if kind != PLAIN and not self._asked(PLAIN, ForkServer.await_ready) <= self._asked(
            kind, ForkServer.await_ready
        ):
            kind = PLAIN
        return self._asked(kind, lambda server: server.fork(memory_mib))

    def share(self) -> socket.socket:
        """Return what another process of ours can ask the plain fork server through (see ``shared``)."""
        return self._asked(PLAIN, ForkServer.share)

    def _asked(self, kind: str, question: Callable[[ForkServer], Answer]) -> Answer:
        """Return what a fork server answers; one that does not is replaced: whoever brought it down gains nothing."""
        try:
            return question(self.server(kind))
        except WorkerFailure:
            self.servers.pop(kind).close()
            return question(self.server(kind))

    def close(self) -> None:
        """End every process of this box."""
        for server in self.servers.values():
            server.close()
        self.servers.clear()

    def __enter__(self) -> ForkServers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def shared(control: socket.socket) -> ForkServers:
    """Return a box whose plain fork server is that of another process."""
    return ForkServers(Launched(None, control, PLAIN))


class ForkServer:
    """The handle of one fork server process."""

    def __init__(self, launched: Launched) -> None:
        self.process, self.control, self.kind = launched.process, launched.control, launched.kind
        self.control.settimeout(START_SECONDS)
        self.mechanisms: frozenset[str] | None = None  # known when it is ready
        self.expects_drawings = False
        self.exits: dict[int, int] = {}
        self.said = ""

    def expect_drawings(self) -> None:
        """Have the parser of drawings built before the next fork, so that each worker need not do it."""
        if not self.expects_drawings:
            self.expects_drawings = True
            with contextlib.suppress(WorkerFailure):  # whoever forks next will see it, too
                self.send({"expect": "drawings"})

    def share(self) -> socket.socket:
        """Return another socket to the fork server, which need not be ready yet (WorkerFailure when it is gone)."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self.send({"share": True}, [theirs.fileno()])
        return ours

    def fork(self, memory_mib: int) -> Worker:
        """Ask for one worker (WorkerFailure when the fork server is broken)."""
        self.await_ready()
        (request_out, request_in), (reply_out, reply_in), (output_out, output_in) = os.pipe(), os.pipe(), os.pipe()
        theirs, ours = (request_out, reply_in, output_in), (request_in, reply_out, output_out)
        try:
            message = self.forked({"memory_mib": memory_mib}, theirs)
        except WorkerFailure:
            _close(ours)
            raise
        finally:
            _close(theirs)
        return Worker(self.kind, self.exit_status, message["pid"], message["pidfd"], ours)

    def forked(self, job: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        """Send the fork server a job, and return what it says of the worker that it made."""
        self.send(job, fds)
        while "pid" not in (message := self.receive()):
            self.exits[message["exit"]] = message["status"]
        return message

    def send(self, job: dict[str, Any], fds: Sequence[int] = ()) -> None:
        """Send the fork server a job."""
        try:
            socket.send_fds(self.control, [json.dumps(job).encode()], fds)
        except OSError as error:
            raise WorkerFailure(f"the fork server does not listen: {error}") from None

    def await_ready(self) -> frozenset[str]:
        """Wait until it is ready; return what locks its workers in (WeakSandbox if they can import nothing)."""
        if self.mechanisms is None:
            said = self.receive()
            if "unreadable" in said:
                advice = _(
                    "Learners' code gets none of root's privileges, so put {folder} where everybody may read it."
                )
                raise WeakSandbox(advice.format(folder=said["unreadable"][0]))
            self.mechanisms = frozenset(said["ready"])
        return self.mechanisms

    def receive(self) -> dict[str, Any]:
        """Return the next message; one about a new worker brings its pidfd along."""
        try:
            message, fds, _, _ = socket.recv_fds(self.control, 4096, 1)
        except OSError as error:
            raise WorkerFailure(f"the fork server does not answer: {error}") from None
        if not message:
            raise WorkerFailure(f"the fork server ended: {self.close_and_read_stderr()}")
        said: dict[str, Any] = json.loads(message)
        return said | {"pidfd": fds[0]} if fds else said

    def close_and_read_stderr(self) -> str:
        """Close the connection, and return the last line that the fork server wrote to its standard error."""
        self.close()
        return self.said.splitlines()[-1] if self.said else "without a word"

    def exit_status(self, pid: int) -> int:
        """Wait for a worker that has ended, and return its status as ``os.waitpid`` gives it."""
        while pid not in self.exits:
            message = self.receive()
            self.exits[message["exit"]] = message["status"]
        return self.exits.pop(pid)

    def close(self) -> None:
        """Let the fork server end its workers and itself, which it does when nobody is left to ask it."""
        if self.control.fileno() < 0:
            return
        self.control.close()
        if self.process is None:  # it is for others to end
            return
        try:
            said = self.process.communicate(timeout=CLOSING_SECONDS)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[1]
        self.said = said.decode(errors="replace").strip()


def _close(fds: Iterable[int]) -> None:
    for fd in fds:
        os.close(fd)
