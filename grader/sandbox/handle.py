"""The trusted handle of one worker: asks it, takes in what it prints, and never waits without a deadline."""

from __future__ import annotations

import contextlib
import functools
import os
import select
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from grader.model.errors import AuthorError, Died, TimedOut, WorkerFailure
from grader.model.language import _
from grader.protocol import codec
from grader.sandbox.launch import START_SECONDS
from grader.sandbox.lockdown.clock import Stopwatch

OUTPUT_KEPT = 16 << 10
PIPE_SIZE = 64 << 10

P = ParamSpec("P")
T = TypeVar("T")
Pipes = tuple[int, int, int]
"""Descriptors: where requests are written, where replies are read, and where printed output is read."""


class Patience:
    """How long to wait: some seconds, then those that ``more`` grants; and how many bytes may be printed meanwhile."""

    def __init__(
        self,
        seconds: float,
        output_limit: int,
        more: Callable[[], float] = lambda: 0.0,
        limit: tuple[float, bool] | None = None,
    ) -> None:
        self.output_limit = output_limit
        self.more = more
        self.limit = limit or (seconds, False)
        self.deadline = time.monotonic() + seconds

    def left(self) -> float:
        """Return for how many seconds to wait now (TimedOut, which names the limit, when there are none)."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            left = self.more()
            self.deadline = time.monotonic() + left
        if left <= 0:
            seconds, for_all = self.limit
            raise TimedOut(seconds, for_all=for_all)
        return left


def _ending(step: Callable[Concatenate[Worker, P], T]) -> Callable[Concatenate[Worker, P], T]:
    """Decorate a method so that a failure (TimedOut, Died) ends the worker; a malformed reply is raised as Died."""

    @functools.wraps(step)
    def ended(worker: Worker, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return step(worker, *args, **kwargs)
        except codec.Malformed as error:
            worker.close()
            raise Died(_("it sent what is no answer ({reason})").format(reason=error)) from None
        except (TimedOut, Died):
            worker.close()
            raise

    return ended


class Worker:
    """One child that runs a learner's code. It is told to do something, answers with plain values, and is killed."""

    def __init__(self, kind: str, status_of: Callable[[int], int], pid: int, pidfd: int, fds: Pipes) -> None:
        self.kind, self.status_of, self.pid, self.pidfd = kind, status_of, pid, pidfd
        self.requests, self.replies, self.output_fd = fds
        self.sequence = 0  # of the last reply
        self.received = bytearray()  # of replies that were not taken yet
        self.output = bytearray()
        self.output_open = True
        self.printed = 0
        self.closed = False
        self.locked = False
        self.watch: Stopwatch | None = None
        self.poll = select.poll()
        for fd in fds:
            os.set_blocking(fd, False)
        for fd in (self.replies, self.output_fd, pidfd):
            self.poll.register(fd, select.POLLIN)

    def ask(
        self,
        *request: Any,
        seconds: float,
        output_limit: int,
        seed: int | None = None,
        more: Callable[[], float] = lambda: 0.0,
    ) -> tuple[Any, ...]:
        """Send one request and return the reply (TimedOut, also with no time to begin with, and Died end the worker).

        A seed says that a new check begins with this request. When the seconds are over, ``more`` says how many are
        left all the same, because others were given the core.
        """
        patience = Patience(seconds, output_limit, more)
        self.tell(request, patience, seed)
        return self.take(patience)

    @_ending
    def tell(self, request: tuple[Any, ...], patience: Patience, seed: int | None = None) -> None:
        """Send one request; all replies to it have to be taken before the next."""
        try:
            frame = codec.encode((self.sequence + 1, seed, *request))
        except codec.Malformed as error:
            raise AuthorError(str(error)) from None
        if not self.locked:
            self.await_lock()
        self.send(frame, patience)

    @_ending
    def take(self, patience: Patience, *, more_follow: bool = False) -> tuple[Any, ...]:
        """Return the next reply. Only one that was sent when ``more_follow`` may have bytes behind it."""
        self.sequence += 1
        reply = self.receive(patience)
        if type(reply) is not tuple or [type(part) for part in reply[:2]] != [int, str] or reply[0] != self.sequence:
            raise codec.Malformed("a reply to something else")
        if self.received and not (more_follow and reply[1] == "ok"):
            raise codec.Malformed("bytes that nobody asked for")
        return reply[1:]

    def await_lock(self) -> None:
        """Wait until the worker is locked in; until then any failure is the grader's, and raised as WorkerFailure."""
        try:
            reply = self.receive(Patience(START_SECONDS, OUTPUT_KEPT))
        except (TimedOut, Died, codec.Malformed) as error:
            raise WorkerFailure(f"{error} {self.output.decode(errors='replace')}".strip()) from None
        if reply != (0, "locked"):
            raise WorkerFailure("the worker did not lock itself in")
        self.locked = True

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

    def receive(self, patience: Patience) -> Any:
        """Return the next value that the worker sends."""
        received = self.received
        while (missing := codec.bytes_needed(received)) > 0:
            ready = self.wait(patience)
            if self.replies in ready:
                piece = self.read(self.replies, min(max(missing, codec.USUAL_SIZE), codec.LARGEST_READ))
                if piece == b"":
                    raise Died(self.kill_and_describe())
                received += piece or b""
            elif self.pidfd in ready:
                raise Died(self.kill_and_describe())
        frame, self.received = (received[:missing], received[missing:]) if missing else (received, bytearray())
        return codec.decode(frame)

    def wait(self, patience: Patience) -> set[int]:
        """Return which descriptors are ready, having taken in what was printed."""
        ready: set[int] = set()
        while not ready:
            ready = {fd for fd, _ in self.poll.poll(patience.left() * 1000 + 1)}
        if self.output_fd in ready:
            self.take_output()
        if self.printed > patience.output_limit:
            raise Died(_("it printed more than {limit} MiB").format(limit=patience.output_limit >> 20))
        return ready

    def take_output(self) -> None:
        """Read what is printed by now, as much as a pipe holds; keep the start of it and count all of it."""
        piece = self.read(self.output_fd, PIPE_SIZE)
        if piece == b"" and self.output_open:
            self.output_open = False
            self.poll.unregister(self.output_fd)
        piece = piece or b""
        self.printed += len(piece)
        self.output += piece[: max(0, OUTPUT_KEPT - len(self.output))]

    def read(self, fd: int, size: int) -> bytes | None:
        """Read what is there: None when that is nothing yet, and no bytes when the other end is closed."""
        try:
            return os.read(fd, size)
        except BlockingIOError:
            return None

    def take_printed(self) -> bytes:
        """Return the start of what was printed since the last time."""
        if not self.closed:
            self.take_output()
        printed = bytes(self.output)
        self.output.clear()
        self.printed = 0
        return printed

    def kill_and_describe(self) -> str:
        """Kill the worker, wait for it, and return how it ended, as a clause for a sentence."""
        self.kill()
        pid, self.pid = self.pid, 0
        try:
            status = self.status_of(pid)
        except WorkerFailure:  # the fork server has ended, too, so the status is unknown
            return _("it ended with the process that it came from")
        if os.WIFSIGNALED(status):
            return _("it was killed by {signal}").format(signal=_name_of(os.WTERMSIG(status)))
        return _("it left with exit status {status}").format(status=os.WEXITSTATUS(status))

    def watched(self) -> Stopwatch:
        """Return the stopwatch of this worker's counted time, started anew."""
        if self.watch:
            self.watch.start_anew()
        else:  # the number that it was given with is that of its own namespace
            about = Path(f"/proc/self/fdinfo/{self.pidfd}").read_text(encoding="ascii")
            self.watch = Stopwatch(about.partition("\nPid:")[2].split()[0])
        return self.watch

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
        self.closed = True
        for fd in (self.requests, self.replies, self.output_fd, self.pidfd):
            os.close(fd)


def _name_of(number: int) -> str:
    """Return the name of a signal, or "signal 40" for a real-time signal, which has none."""
    known = {each.value: each.name for each in signal.Signals}
    return known.get(number, f"signal {number}")
