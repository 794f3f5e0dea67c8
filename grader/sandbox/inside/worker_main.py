"""The loop of a worker: requests in, answers out. Learners' code can subvert all of it, so nothing here is trusted."""

from __future__ import annotations

import builtins
import contextlib
import importlib
import io
import math
import os
import random
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import numpy as np

from grader.protocol import codec, drawing
from grader.protocol.objects import Program, Unknown, plain_parts
from grader.sandbox.inside.program import cells, loader, refusals, survey
from grader.sandbox.inside.program.interruption import Interruptions

NOTHING: Mapping[str, bytes] = MappingProxyType({})


class WorkerLoop:
    """The learner's side of the border: the file that was loaded last, and the answers to requests."""

    def __init__(self) -> None:
        self.program = Program(ModuleType("nothing"))
        self.packages = refusals.ForbiddenPackages()
        sys.meta_path.insert(0, self.packages)

    def load(
        self,
        slug: str,
        name: str,
        content: bytes,
        forbidden: Sequence[str] = (),
        seconds: float = math.inf,
        slow: Sequence[Any] = (),
        given: Mapping[str, bytes] = NOTHING,
        beside: Sequence[tuple[str, bytes]] = (),
    ) -> Any:
        """Load one exercise's file, with what is ``given`` and the learner's own files beside it.

        It is what root 0 means from now on. What is known to be ``slow`` is left out.
        """
        self.packages.forbid(forbidden)
        put_beside(given)
        seed_all(0)  # a file loads alike every time
        module, notes, definitions = loader.load(slug, name, content, Interruptions(seconds), frozenset(slow), beside)
        self.program = Program(module)
        return [note.plain() for note in notes], definitions

    def begin(self, seed: int) -> None:
        """Forget the last check: its objects, the names it replaced, and the state of random numbers."""
        self.program.begin()
        seed_all(seed)

    def answer(self, verb: str, *arguments: Any) -> Any:
        """Return the plain answer to one request."""
        match verb:
            case "load":
                return self.load(*arguments)
            case "survey":
                return survey.survey(*arguments)
            case "outline":
                return survey.outline(*arguments)
            case "dot":
                return drawing.parse(*arguments)
            case "console":
                told, printed = self.program.console(*arguments)
                with contextlib.suppress(Exception):  # learners' code may have closed it
                    sys.stdout.write(printed)  # it is read below the check, as what others print
                return told, printed
            case "call" | "fetch" | "keep" | "set" | "make" | "steps":
                return getattr(self.program, verb)(*arguments)
        raise codec.Malformed(f"{verb} is no request")

    def reply(self, number: int, seed: int | None, verb: str, *arguments: Any) -> tuple[bytes, bool]:
        """Return the frame that answers one request, and whether all of the answer is in it."""
        try:
            if seed is not None:
                self.begin(seed)
            before = len(self.program.objects)
            answer = self.answer(verb, *arguments)
            is_plain = len(self.program.objects) == before
            return codec.encode((number, "ok" if is_plain else "stays", answer)), is_plain
        except Unknown as error:
            said: tuple[Any, ...] = "missing", *self.missing(*error.args)
        except codec.Malformed as error:
            said = "raised", "ValueError", f"the answer cannot be handed over: {error}", [], "", ""
        except cells.Unreadable as error:
            said = "unreadable", *error.args
        except BaseException as error:  # noqa: BLE001 - SystemExit too is an answer
            said = _described(error)
        return codec.encode((number, *said)), False

    def missing(self, name: str, owner: Any) -> tuple[str, str | None, bool, str]:
        """Return a name that is missing, the nearest one, whether the module was asked, and the type of what was."""
        try:
            nearest = loader.nearest(name, dir(owner))
        except BaseException:  # noqa: BLE001 - a learner's __dir__ may do anything
            nearest = None
        return name, nearest, owner is self.program.module, type(owner).__name__


def put_beside(given: Mapping[str, bytes]) -> None:
    """Write files into the current folder, from where they can be read and imported."""
    if not given:
        return
    for name, content in given.items():
        Path(name).write_bytes(content)
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)
    importlib.invalidate_caches()


def seed_all(seed: int) -> None:
    """Set the random states that learners' code uses without asking for one."""
    np.random.seed(seed)  # noqa: NPY002 - the legacy state is what much code uses
    random.seed(seed)


class Counted(io.FileIO):
    """Where a program prints to, with how many bytes it has printed."""

    written = 0

    def write(self, data: Any) -> int:
        """Write bytes, and return how many."""
        count = super().write(data) or 0
        self.written += count
        return count


def serve(requests: int, replies: int, mark: bytes, *, always: bool = False) -> None:
    """Say "locked", then answer requests for ever.

    The ``mark`` and the number of a reply are printed before a reply to what has printed something, or before each:
    whoever reads both in turns knows then what belongs to it.
    """
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]  # from the site module, which is left out
    printed = [Counted(fd, "w", closefd=False) for fd in (1, 2)]  # those of the fork server were made for other files
    sys.stdout, sys.stderr = (
        io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace") for raw in printed
    )
    before = 0
    warnings.simplefilter("ignore")  # of NumPy's on overflows, above all: nobody printed them, and they cost nothing
    worker = WorkerLoop()
    refusals.watch()
    _write(replies, codec.encode((0, "locked")))
    while True:
        request: Any = _receive(requests)
        sequence, seed, verb, *arguments = request
        for number, each in enumerate(arguments[0] if verb == "each" else [(verb, *arguments)], sequence):
            frame, is_plain = worker.reply(number, seed if number == sequence else None, *each)
            _flush()
            written = sum(raw.written for raw in printed)
            if always or written != before:
                _write(2, b"%b%d\0" % (mark, number))
                before = written
            _write(replies, frame)
            if not is_plain:  # what is asked about an object comes before the next request
                break


def _described(error: BaseException) -> tuple[Any, ...]:
    """Return an exception as text: its type, what it says, the learner's frames, the line, and a name that was meant.

    Where it is the raise of a stub that was left in, its line, function and frames.
    """
    frames = loader.frames_of(error.__traceback__)
    if isinstance(error, NotImplementedError) and frames:
        place, number, function = frames[-1]
        if left := loader.left_in(place, number):
            return "left in", left, function, frames
    line, nearest = loader.line_of(frames), loader.meant_by(error)
    error = refusals.behind(error)
    try:
        message = str(error)[:1000].encode("utf-8", "replace").decode()
    except BaseException:  # noqa: BLE001 - a learner's __str__ may do anything
        message = ""
    bases = [kind.__name__[:100] for kind in type(error).__mro__[1:20]]
    return "raised", type(error).__name__[:100], message, frames, line, nearest, bases, *plain_parts(error)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # noqa: BLE001 - learners' code may have replaced or closed it
            continue


def _write(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def _receive(fd: int) -> object:
    """Return the next request; the other side sends one at a time, so whatever is there belongs to it."""
    frame = bytearray()
    while (missing := codec.bytes_needed(frame)) > 0:
        piece = os.read(fd, min(max(missing, codec.USUAL_SIZE), codec.LARGEST_READ))
        if not piece:
            os._exit(0)
        frame += piece
    return codec.decode(frame, request=True)
