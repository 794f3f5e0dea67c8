"""A worker as the trusted side sees it: asked, believed within bounds, and never waited for without a deadline."""

from __future__ import annotations

import functools
import re
import secrets
import signal
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from grader.model.errors import AuthorError, Died, TimedOut, WorkerFailure
from grader.model.language import _
from grader.protocol import codec
from grader.system.clock import START_SECONDS, Stopwatch

OUTPUT_KEPT = 16 << 10
MOST_ENDS, LONGEST_NUMBER = 1000, 10
PIPE_SIZE = 64 << 10

P = ParamSpec("P")
T = TypeVar("T")


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


def ended(code: int) -> str:
    """Return how a process ended, by its exit code (less than 0: a signal), as a clause for a sentence."""
    if code >= 0:
        return _("it left with exit status {status}").format(status=code)
    known = {each.value: each.name for each in signal.Signals}
    return _("it was killed by {signal}").format(
        signal=known.get(-code, f"signal {-code}")
    )  # a real-time one has no name


def new_mark() -> str:
    """Return what no program prints by chance."""
    return f"\0{secrets.token_hex(16)} "


@dataclass(frozen=True)
class Printed:
    """The start of what a program printed, and how much of that came up to each of its replies, by their numbers."""

    whole: bytes = b""
    ends: Mapping[int, int] = field(default_factory=dict)

    def by(self, replies: Collection[int]) -> bytes:
        """Return what was printed while some requests were answered."""
        numbers = sorted(self.ends)
        starts = (0, *(self.ends[number] for number in numbers))
        told = ((start, self.ends[number]) for start, number in zip(starts, numbers, strict=False) if number in replies)
        return b"".join(self.whole[start:end] for start, end in told)


class Worker:
    """One process that runs a learner's code. It is told to do something, answers with plain values, and is killed."""

    def __init__(self, kind: str, mark: str = "") -> None:
        self.kind = kind
        self.sequence = 0  # of the last reply
        self.received = bytearray()  # of replies that were not taken yet
        self.mark = mark or new_mark()  # printed before replies, each time with the number of its reply
        self.marked = re.compile(re.escape(self.mark.encode()) + rb"(\d{1,9})\0")
        self.unmarked = b""  # of what was printed, what may be the beginning of a mark
        self.marks = 0  # the last reply whose mark has come
        self.output = bytearray()
        self.printed = 0
        self.ends: dict[int, int] = {}  # how much was printed up to each reply
        self.closed = False
        self.locked = False
        self.watch: Stopwatch | None = None

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

    def receive(self, patience: Patience) -> Any:
        """Return the next value that the worker sends."""
        received = self.received
        while (missing := codec.bytes_needed(received)) > 0:
            received += self.more(patience, min(max(missing, codec.USUAL_SIZE), codec.LARGEST_READ))
        frame, self.received = (received[:missing], received[missing:]) if missing else (received, bytearray())
        return codec.decode(frame)

    def keep(self, piece: bytes) -> None:
        """Keep the start of what is printed, without the marks in it, and count all of it."""
        *marked, rest = self.marked.split(self.unmarked + piece)
        for text, number in zip(marked[::2], marked[1::2], strict=True):
            self.count(text)
            self.marks = int(number)
            if len(self.ends) < MOST_ENDS:
                self.ends[self.marks] = self.printed
        begun = rest.rfind(b"\0", -len(self.mark) - LONGEST_NUMBER)
        whole = len(rest) if begun < 0 else begun
        self.count(rest[:whole])
        self.unmarked = rest[whole:]

    def count(self, piece: bytes) -> None:
        """Keep the start of what is printed, and count all of it."""
        self.printed += len(piece)
        self.output += piece[: max(0, OUTPUT_KEPT - len(self.output))]

    def expect_less(self, patience: Patience) -> None:
        """Stop where more was printed than may be (Died)."""
        if self.printed > patience.output_limit:
            raise Died(_("it printed more than {limit} MiB").format(limit=patience.output_limit >> 20))

    def take_printed(self) -> Printed:
        """Return the start of what was printed since the last time."""
        if not self.closed:
            self.take_output()
            self.count(self.unmarked)  # all marks are there
            self.unmarked = b""
        ends = {**self.ends, self.sequence: self.printed}  # what no reply came to belongs to the one that is waited for
        printed = Printed(bytes(self.output), ends)
        self.output.clear()
        self.ends.clear()
        self.printed = 0
        return printed

    def send(self, frame: bytes, patience: Patience) -> None:
        """Write a frame, taking in what the worker prints meanwhile."""
        raise NotImplementedError

    def more(self, patience: Patience, size: int) -> bytes:
        """Return the next bytes of replies, having taken in what was printed (Died where there are none to come)."""
        raise NotImplementedError

    def take_output(self) -> None:
        """Take in what is printed by now."""
        raise NotImplementedError

    def watched(self) -> Stopwatch:
        """Return the stopwatch of this worker's counted time, started anew."""
        if self.watch:
            self.watch.start_anew()
        else:
            self.watch = Stopwatch(self.number())
        return self.watch

    def number(self) -> int | str:
        """Return the number of its process, as /proc has it."""
        raise NotImplementedError

    def kill(self) -> None:
        """Kill it, from whatever thread."""
        raise NotImplementedError

    def close(self) -> None:
        """Kill the worker, wait until it is gone, and give back what it held."""
        raise NotImplementedError


class Workers(Protocol):
    """What makes workers."""

    def worker(self, memory_mib: int, kind: str = ...) -> Worker:
        """Return a new worker, with so much memory beyond what Python takes."""

    def expect_drawings(self) -> None:
        """Have the next worker ready to read drawings."""
