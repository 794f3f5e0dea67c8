"""The loop of a worker: requests in, answers out. Learners' code can subvert all of it, so nothing here is trusted."""

from __future__ import annotations

import builtins
import os
import random
import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader import drawing, wire
from grader.sandbox import guard, loading

ABSENT = object()


class Unknown(Exception):
    """A place that is not there; args: the name, the nearest one, and whether the module was asked."""


class Worker:
    """The learner's side of the border: modules, objects by number, and the answers to requests."""

    def __init__(self) -> None:
        self.objects: dict[int, Any] = {}
        self.module: Any = None
        self.originals: dict[str, Any] = {}
        self.packages = guard.ForbiddenPackages()
        sys.meta_path.insert(0, self.packages)

    def load(self, slug: str, name: str, content: bytes, forbidden: Sequence[str] = ()) -> Any:
        """Load one exercise's file; it is what root 0 means from now on."""
        self.originals.clear()
        self.packages.forbid(forbidden)
        self.seed(0)  # a file loads alike every time
        self.module, notes, definitions = loading.load(slug, name, content)
        return [note.plain() for note in notes], definitions

    def begin(self, seed: int) -> None:
        """Forget the last check: its objects, the names it replaced, and the state of random numbers."""
        for name, original in self.originals.items():
            if original is ABSENT:
                self.module.__dict__.pop(name, None)
            else:
                self.module.__dict__[name] = original
        self.originals.clear()
        self.objects.clear()
        self.seed(seed)

    def seed(self, seed: int) -> None:
        """Set the random states that learners' code uses without asking for one."""
        np.random.seed(seed)  # noqa: NPY002 - the legacy state is what much code uses
        random.seed(seed)

    def call(self, place: wire.Ref, args: Any, kwargs: Any) -> Any:
        """Call what is at a place."""
        function = self.find(place)
        return self.plain(function(*map(self.local, args), **{k: self.local(v) for k, v in kwargs.items()}))

    def fetch(self, place: wire.Ref, args: Any, kwargs: Any) -> Any:
        """Return what is at a place."""
        return self.plain(self.find(place))

    def keep(self, place: wire.Ref, args: Any, kwargs: Any) -> Any:
        """Store a value on this side."""
        return self.handle(self.local(args[0]))

    def set(self, place: wire.Ref, args: Any, kwargs: Any) -> Any:
        """Assign to an attribute or an item; a name of the module gets its old value back after the check."""
        owner = self.find(wire.Ref(place.root, place.steps[:-1]))
        kind, key = place.steps[-1]
        new = self.local(args[0])
        if kind == "[":
            owner[key] = new
        else:
            if owner is self.module:
                self.originals.setdefault(key, owner.__dict__.get(key, ABSENT))
            setattr(owner, key, new)

    def survey(self, name: str, content: bytes) -> Any:
        """Look at a file without running it."""
        return loading.survey(name, content)

    def dot(self, text: str) -> Any:
        """Read a drawing."""
        return drawing.parse(text)

    def find(self, place: wire.Ref) -> Any:
        """Walk to a place; Unknown names what is not there."""
        here = self.objects[place.root] if place.root else self.module
        for kind, key in place.steps:
            if kind == "[":
                here = here[self.local(key)]
            elif (there := getattr(here, key, ABSENT)) is not ABSENT:
                here = there
            else:
                raise Unknown(key, loading.nearest(key, dir(here)), here is self.module, type(here).__name__)
        return here

    def local(self, value: Any) -> Any:
        """Turn what came over the border into what learners' code gets."""
        match value:
            case wire.Ref():
                return self.find(value)
            case wire.Function():
                return eval(value.source, {"np": np})
            case list() | tuple():
                return type(value)(self.local(v) for v in value)
            case dict():
                return {key: self.local(v) for key, v in value.items()}
        return value

    def plain(self, value: Any, depth: int = 0) -> Any:
        """Turn what learners' code returned into a plain value; what is none stays here under a number."""
        if type(value) in (type(None), bool, int, float, complex, str, bytes, np.float64):
            return value
        if depth > wire.DEEPEST:
            raise wire.Malformed("the value is nested too deeply")
        match value:
            case np.ndarray() if value.dtype.char in wire.DTYPES:
                return np.asarray(value).view(np.ndarray) if type(value) is not np.ndarray else value
            case np.generic() if value.dtype.char in wire.DTYPES:
                return value
            case np.floating():
                return float(value)
            case dict() | list() if type(value).__module__.startswith("graded_"):
                return self.handle(value)  # an object of the learner's, whatever it is made from
            case tuple():
                return tuple(self.plain(v, depth + 1) for v in tuple.__iter__(value))
            case list() | range():
                return [self.plain(v, depth + 1) for v in value]
            case dict():
                return {self.plain(k, depth + 1): self.plain(v, depth + 1) for k, v in dict.items(value)}
            case set() | frozenset():
                return value
            case int():
                return int.__int__(value)
            case float():
                return float.__float__(value)
            case str():
                return str.__str__(value)
        return self.handle(value)

    def handle(self, value: Any) -> wire.Handle:
        """Keep an object, and return the number by which the other side can name it."""
        number = len(self.objects) + 1
        self.objects[number] = value
        return wire.Handle(number, type(value).__name__)


def serve(requests: int, replies: int) -> None:
    """Say "locked", then answer requests for ever."""
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]  # from the site module, which is left out
    for name, fd in (("stdout", 1), ("stderr", 2)):  # those of the zygote were made for other files
        stream = open(fd, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115 - for good
        setattr(sys, name, stream)
    worker = Worker()
    guard.watch()
    verbs: dict[str, Callable[..., Any]] = {
        verb: getattr(worker, verb) for verb in ("load", "call", "fetch", "keep", "set", "survey", "dot")
    }
    _write(replies, wire.encode((0, "locked")))
    while True:
        request: Any = _receive(requests)
        sequence, seed, verb, *arguments = request
        try:
            if seed is not None:
                worker.begin(seed)
            reply = (sequence, "ok", verbs[verb](*arguments))
            frame = wire.encode(reply)
        except Unknown as error:
            frame = wire.encode((sequence, "missing", *error.args))
        except wire.Malformed as error:
            frame = wire.encode((sequence, "raised", "ValueError", f"the answer cannot be handed over: {error}", []))
        except loading.Unreadable as error:
            frame = wire.encode((sequence, "unreadable", str(error)))
        except BaseException as error:  # noqa: BLE001 - SystemExit too is an answer
            frame = wire.encode((sequence, "raised", *_described(error)))
        _flush()
        _write(replies, frame)


def _described(error: BaseException) -> tuple[str, str, Any]:
    """Return an exception as text: its type, what it says, and the learner's frames."""
    frames = loading.frames_of(error.__traceback__)
    error = guard.behind(error)
    try:
        message = str(error)[:1000].encode("utf-8", "replace").decode()
    except BaseException:  # noqa: BLE001 - a learner's __str__ may do anything
        message = ""
    return type(error).__name__[:100], message, frames


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
    while (missing := wire.missing(frame)) > 0:
        piece = os.read(fd, min(max(missing, wire.USUAL_SIZE), wire.LARGEST_READ))
        if not piece:
            os._exit(0)
        frame += piece
    return wire.decode(frame, request=True)
