"""The handle of a worker that a fork server has made: three pipes and a pidfd, waited for together."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from grader.model.errors import Died, WorkerFailure
from grader.model.language import _
from grader.sandbox.workers import server as servers
from grader.sandbox.workers.worker import PIPE_SIZE, Patience, Worker, ended, new_mark

assert sys.platform == "linux"

Pipes = tuple[int, int, int]
"""Descriptors: where requests are written, where replies are read, and where printed output is read."""


class Forked(Worker):
    """A worker that was forked, and locked itself in."""

    def __init__(self, kind: str, mark: str, status_of: Callable[[int], int], pid: int, pidfd: int, fds: Pipes) -> None:
        super().__init__(kind, mark)
        self.status_of, self.pid, self.pidfd = status_of, pid, pidfd
        self.requests, self.replies, self.output_fd = fds
        self.output_open = True
        self.poll = select.poll()
        for fd in fds:
            os.set_blocking(fd, False)
        for fd in (self.replies, self.output_fd, pidfd):
            self.poll.register(fd, select.POLLIN)

    def send(self, frame: bytes, patience: Patience) -> None:
        """Write a frame, draining what the worker prints meanwhile."""
        view = memoryview(frame)
        while view:
            try:
                view = view[os.write(self.requests, view) :]
            except BlockingIOError:
                self.poll.register(self.requests, select.POLLOUT)
                try:
                    self.wait(patience)
                finally:
                    self.poll.unregister(self.requests)
            except BrokenPipeError:
                raise Died(self.kill_and_describe()) from None

    def more(self, patience: Patience, size: int) -> bytes:
        """Return the next bytes of replies, having taken in what was printed (Died where there are none to come)."""
        ready = self.wait(patience)
        if self.replies in ready:
            piece = self.read(self.replies, size)
            if piece == b"":
                raise Died(self.kill_and_describe())
            return piece or b""
        if self.pidfd in ready:
            raise Died(self.kill_and_describe())
        return b""

    def wait(self, patience: Patience) -> set[int]:
        """Return which descriptors are ready, having taken in what was printed."""
        ready: set[int] = set()
        while not ready:
            ready = {fd for fd, _ in self.poll.poll(patience.left() * 1000 + 1)}
        if self.output_fd in ready:
            self.take_output()
        self.expect_less(patience)
        return ready

    def take_output(self) -> None:
        """Read what is printed by now, as much as a pipe holds; keep the start of it and count all of it."""
        piece = self.read(self.output_fd, PIPE_SIZE)
        if piece == b"" and self.output_open:
            self.output_open = False
            self.poll.unregister(self.output_fd)
        self.keep(piece or b"")

    def read(self, fd: int, size: int) -> bytes | None:
        """Read what is there: None when that is nothing yet, and no bytes when the other end is closed."""
        try:
            return os.read(fd, size)
        except BlockingIOError:
            return None

    def kill_and_describe(self) -> str:
        """Kill the worker, wait for it, and return how it ended, as a clause for a sentence."""
        self.kill()
        pid, self.pid = self.pid, 0
        try:
            status = self.status_of(pid)
        except WorkerFailure:  # the fork server has ended, too, so the status is unknown
            return _("it ended with the process that it came from")
        return ended(os.waitstatus_to_exitcode(status))

    def number(self) -> str:
        """Return the number of its process, as /proc has it: it was given with that of its own namespace."""
        about = Path(f"/proc/self/fdinfo/{self.pidfd}").read_text(encoding="ascii")
        return about.partition("\nPid:")[2].split()[0]

    def kill(self) -> None:
        """Kill by pidfd, which cannot name another process by mistake."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def close(self) -> None:
        """Kill the worker, wait until it is gone, and give back its descriptors."""
        if self.closed:
            return
        if self.pid:
            self.kill_and_describe()
        self.take_output()
        self.count(self.unmarked)
        self.closed = True
        for fd in (self.requests, self.replies, self.output_fd, self.pidfd):
            os.close(fd)


def made(server: servers.ForkServer, memory_mib: int) -> Forked:
    """Return a new worker (WorkerFailure when its fork server is broken)."""
    server.await_ready()
    mark = new_mark()
    (request_out, request_in), (reply_out, reply_in), (output_out, output_in) = os.pipe(), os.pipe(), os.pipe()
    theirs, ours = (request_out, reply_in, output_in), (request_in, reply_out, output_out)
    try:
        message = server.fork({"memory_mib": memory_mib, "mark": mark}, theirs)
    except WorkerFailure:
        _close(ours)
        raise
    finally:
        _close(theirs)
    return Forked(server.kind, mark, server.exit_status, message["pid"], message["pidfd"], ours)


def _close(fds: Iterable[int]) -> None:
    for fd in fds:
        os.close(fd)
