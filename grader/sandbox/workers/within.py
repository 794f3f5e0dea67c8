"""A worker in this very process, for a browser, which starts no others. Nothing keeps a program from anything here."""

from __future__ import annotations

import builtins
import io
import math
import os
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from grader.model.errors import Died, TimedOut
from grader.protocol import codec
from grader.protocol.refs import Ref
from grader.sandbox.inside.worker_main import WorkerLoop
from grader.sandbox.workers.worker import Patience, Worker, ended
from grader.system.timer import raising

AGAIN_SECONDS = 0.1  # until a program is stopped once more, when it has caught what stopped it
PIECE_SECONDS = 0.001
SHARED = (builtins, os, random, math, time, np, np.linalg, np.random)
OURS = frozenset(
    {"grader", "reference", "pytest", "_pytest", "pluggy", "iniconfig", "jinja2", "markupsafe", "pygments"}
)


class Stopped(BaseException):
    """What ends a program from within; no ``except Exception`` of a learner's may catch it."""


class Shared:
    """What a program shares with us here: the names of libraries, which it may bind anew."""

    def __init__(self) -> None:
        self.before = [(vars(module), dict(vars(module))) for module in SHARED]
        self.folder, self.depth = os.getcwd(), sys.getrecursionlimit()  # noqa: PTH109 - as os.chdir below

    def restore(self) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """Put everything back; return what was bound anew, by the names of its library."""
        changes = []
        for now, names in self.before:
            changed = {name: now.get(name) for name, thing in names.items() if now.get(name) is not thing}
            if changed:
                now.update({name: names[name] for name in changed})
                changes.append((now, changed))
        sys.setrecursionlimit(self.depth)
        os.chdir(self.folder)
        return changes


class Within(Worker):
    """A worker that answers as soon as its reply is asked for.

    What a file binds anew in libraries while it is loaded is so bound while it answers, and not for us. ``hung`` holds
    what took too long, to be asked once.
    """

    def __init__(self, kind: str, shared: Shared, hung: set[object]) -> None:
        super().__init__(kind)
        self.shared, self.hung = shared, hung
        self.bound: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self.loop = WorkerLoop()
        self.received += codec.encode((0, "locked"))
        self.asked: Iterator[tuple[int, int | None, tuple[Any, ...]]] = iter(())
        self.most_printed = 0

    def send(self, frame: bytes, patience: Patience) -> None:
        """Take a request, which ``more`` answers."""
        request: Any = codec.decode(frame, request=True)
        sequence, seed, verb, *arguments = request
        each = arguments[0] if verb == "each" else [(verb, *arguments)]
        self.asked = ((sequence + i, None if i else seed, tuple(one)) for i, one in enumerate(each))

    def more(self, patience: Patience, size: int) -> bytes:
        """Answer the next request, within its time (TimedOut), its output and its process (Died)."""
        number, seed, request = next(self.asked)
        asked = request[1] if isinstance(request[1], Ref) else request[0]
        if asked in self.hung:
            raise TimedOut(patience.limit[0], for_all=patience.limit[1])
        is_over = False

        def left() -> float:
            nonlocal is_over
            try:
                return patience.left()
            except TimedOut:
                is_over = True
                return 0.0

        self.most_printed = patience.output_limit
        for names, bound in self.bound:
            names.update(bound)
        try:
            with standing_in(self.print) as exits:
                if request[0] == "load":  # which looks at its own time
                    frame, _is_plain = self.loop.reply(number, seed, *request)
                else:
                    with raising(Stopped, patience.deadline - time.monotonic(), left, AGAIN_SECONDS):
                        frame, _is_plain = self.loop.reply(number, seed, *request)
            if is_over:
                raise Stopped
        except Stopped:
            self.hung.add(asked)
            raise TimedOut(patience.limit[0], for_all=patience.limit[1]) from None
        except Exception:  # noqa: BLE001 - what answers was broken by the program, as a process of its own would be
            raise Died(ended(1)) from None
        finally:
            if self.bound or request[0] == "load":
                self.bound = self.shared.restore()
        self.ends[number] = self.printed
        self.expect_less(patience)
        if exits:
            raise Died(ended(exits[0]))
        return frame

    def print(self, piece: bytes) -> None:
        """Keep what is printed, and stop the program where it is more than it may be."""
        self.keep(piece)
        if self.printed > self.most_printed:
            raise Stopped

    def take_output(self) -> None:
        """Do nothing: what is printed is kept at once."""

    def number(self) -> str:
        """Return the number of its process, as a stopwatch takes it: this one's."""
        return "self"

    def kill(self) -> None:
        """Do nothing: whoever could ask for it waits for the program."""

    def close(self) -> None:
        """Forget the program."""
        if not self.closed:
            self.closed = True
            self.loop.packages.forbid(())
            sys.meta_path.remove(self.loop.packages)


class Sink(io.RawIOBase):
    """Where a program prints to."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self.take = take

    def writable(self) -> bool:
        """Say yes."""
        return True

    def write(self, piece: Any) -> int:
        """Hand over what was printed."""
        self.take(bytes(piece))
        return len(piece)


@contextmanager
def standing_in(take: Callable[[bytes], None]) -> Iterator[list[int]]:
    """Give the program in the block streams of its own, and of imports and exits what a process of its own has.

    Yields the exit statuses with which it asks for the end of its process.
    """
    exits: list[int] = []

    def leave(status: int = 0) -> None:
        exits.append(status)
        raise Stopped

    def imported(name: str, *others: Any, **named: Any) -> Any:
        top = name.partition(".")[0]
        if top in OURS and not (len(others) > 3 and others[3]):
            raise ModuleNotFoundError(f"No module named {top!r}", name=top)
        return import_(name, *others, **named)

    def slept(seconds: Any) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:  # in small pieces, between which it can be stopped
            sleep(min(left, PIECE_SECONDS))

    import_, sleep = builtins.__import__, time.sleep
    saved = sys.stdin, sys.stdout, sys.stderr, os._exit
    stream = io.TextIOWrapper(io.BufferedWriter(Sink(take), 1), "utf-8", "backslashreplace", write_through=True)
    sys.stdin, sys.stdout, sys.stderr, os._exit = io.StringIO(), stream, stream, leave  # type: ignore[assignment]
    builtins.__import__, time.sleep = imported, slept
    try:
        with warnings.catch_warnings(action="ignore"):
            yield exits
    finally:
        builtins.__import__, time.sleep = import_, sleep
        sys.stdin, sys.stdout, sys.stderr, os._exit = saved
