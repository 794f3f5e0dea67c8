"""The record of one check: every call, answer and name that crossed, of which failures are told and mistakes named."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice
from typing import Any, Protocol

from grader.judging.formatting import LeftOut, footprint, show
from grader.model.errors import GraderError, StudentFailure
from grader.protocol.refs import ATTRIBUTE, OF_PYTHON, Handle, Ref
from grader.testing.proxy import Answers, Arguments, Proxy, Request, recorder_of, sendable

LARGEST_RECORD = 1 << 20  # bytes of arguments and answers; no known mistake is looked for by larger ones
MOST_OBJECTS_KEPT = 24
LONGEST_WAY = 100  # a learner's answer can hold many objects under a long key
MOST_AT_ONCE = 16  # requests that are sent together
CALLING = ("call", "make", "console", "steps")  # the verbs that call a function


@dataclass(frozen=True, slots=True)
class Call:
    """One crossing. ``answer`` is a plain value, a Ref to a new object, or the StudentFailure that came instead."""

    verb: str  # call, make, console, steps, fetch, choose, set or keep
    place: Ref
    args: tuple[Any, ...] = ()
    kwargs: tuple[tuple[str, Any], ...] = ()
    answer: Any = None
    reply: int = field(default=0, compare=False)  # the number of the border's reply that brought it


class Border(Protocol):
    """The learner's program, as a Record asks it: one request, one plain answer."""

    @property
    def replies(self) -> int:
        """The number of the reply that came last."""
        return 0

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request (StudentFailure when there is none)."""

    def ask_each(self, requests: list[Request]) -> Answers:
        """Answer several requests that are sent at once, up to the first answer that is none or holds an object.

        Who asks a process has all of them answered, also when this is closed early; here each is when it is taken.
        """
        for verb, place, args in requests:
            try:
                yield self.ask(verb, place, args, {})
            except StudentFailure as failure:
                yield failure
                return

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""


class Record:
    """The crossings of one check, in order, and the names that its objects go by.

    It outlives the check, as long as mistakes may be looked for, and so it has a size that it does not grow beyond.
    Where there may be no more than ``most_calls``, the next one ends in a GraderError.
    """

    def __init__(self, border: Border, most_calls: int | None = None, taken: Container[str] = ()) -> None:
        self.border = border
        self.most_calls = most_calls
        self.taken = taken  # the names that the program itself gives
        self.calls: list[Call] = []
        self.verified_up_to = 0  # so many of the calls were found right
        self.about: slice | None = None  # the calls that a failure is about, unless it is all unsettled ones
        self.own_from = 0  # from this call on, what fails does so with right parts in place of the program's own
        self.room = LARGEST_RECORD
        self.complete = True  # nothing was left out for want of room
        self.names: set[str] = set()
        self.untold: set[int] = set()  # the numbers of calls that no story is about
        self.labels: dict[int, str] = {}
        self.drawings: set[str] = set()  # the texts that were read as one
        self.atol = 0.0  # the check lets answers differ by so much
        self.judged: set[str] = set()  # what a foreign test left to the program's own `==`, `<` and so on, by its sign

    def cross(self, verb: str, place: Ref, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request and write it down, whether or not an answer comes."""
        args = tuple(map(sendable, args))
        named = {key: sendable(v) for key, v in (kwargs or {}).items()}
        try:
            answer = self.border.ask("fetch" if verb == "choose" else verb, place, args, named)
        except StudentFailure as failure:
            self.write(verb, place, args, named, failure)
            raise
        return self.write(verb, place, args, named, answer)

    def cross_each(self, requests: Iterable[Request]) -> Answers:
        """Send several requests, many at once so that nobody waits, and write each down when its answer is taken."""
        waiting = [(verb, place, tuple(map(sendable, args))) for verb, place, args in requests]
        while waiting:
            together = _that_fit_together(waiting)
            taken = 0
            with closing(self.border.ask_each(together)) as answers:
                for (verb, place, args), answer in zip(together, answers, strict=False):
                    taken += 1
                    yield self.write(verb, place, args, {}, answer)
            del waiting[:taken]

    def write(self, verb: str, place: Ref, args: Arguments, kwargs: dict[str, Any], answer: Any) -> Any:
        """Record a request and its answer; return the answer with proxies for the objects in it."""
        if len(self.calls) == self.most_calls:
            raise GraderError(f"more than {self.most_calls} calls")
        kept_args = tuple(map(self.kept, args))
        named = tuple([(key, self.kept(v)) for key, v in kwargs.items()])
        holds_objects = verb in ("call", "keep", "make", "console") and holds_object(answer)
        if holds_objects:
            answer = self.named(answer)
        self.calls.append(Call(verb, place, kept_args, named, self.kept(answer), self.border.replies))
        if not holds_objects:
            return answer
        return each(answer, lambda part, _way: Proxy(self, part) if isinstance(part, Ref) else part)

    def kept(self, value: Any) -> Any:
        """Return a value as it is while there is room for it, or else what a story needs of it."""
        size = footprint(value, self.room)
        if size <= self.room or isinstance(value, Ref):
            self.room = max(0, self.room - size)
            return value
        self.complete = False
        objects = (part for part in parts(value) if isinstance(part, Ref))
        return LeftOut(show(value, exact=True), tuple(islice(objects, MOST_OBJECTS_KEPT)))

    def retell(self, number: int, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
        """Let stories tell of a call as if it had been given these arguments."""
        told = tuple(self.kept(sendable(v)) for v in args)
        named = tuple((key, self.kept(sendable(v))) for key, v in kwargs.items())
        self.calls[number] = replace(self.calls[number], args=told, kwargs=named)

    def named(self, answer: Any) -> Any:
        """Return an answer with the objects in it by their names: ``layer`` alone, ``answer[0]`` within a tuple."""
        name = self.name(answer.label if isinstance(answer, Handle) else "answer")

        def by_name(part: Any, way: str) -> Any:
            if not isinstance(part, Handle):
                return part
            self.labels[part.number] = part.label
            return Ref(part.number, (), name + way)

        return each(answer, by_name)

    def read_dot(self, text: Any) -> Any:
        """Return the plain parts of a drawing in the DOT language (see ``drawing.parse``)."""
        if isinstance(text, str) and self.complete:  # or else it may be one of those that were too large
            self.drawings.add(text)
        return self.border.read_dot(text)

    def function_of(self, call: Call) -> str:
        """Return the name of what is called or read, as ``relu`` or ``MulLayer.backward``; of Python's own, nothing."""
        if call.place.steps and call.place.steps[0][0] == OF_PYTHON:
            return ""
        names = [str(key) for kind, key in call.place.steps if kind == ATTRIBUTE]
        return ".".join([self.labels[call.place.root], *names] if call.place.root in self.labels else names)

    def mark_verified(self) -> None:
        """Note that everything up to here was found right: a later failure is not about it."""
        self.verified_up_to = len(self.calls)

    def last_called(self) -> str:
        """Return the name of the function that was called last, as ``relu`` or ``MulLayer.backward``."""
        numbers = reversed(range(len(self.calls))[: self.about.stop if self.about else None])
        called = (n for n in numbers if self.calls[n].verb in CALLING and n not in self.untold)
        return next(filter(None, (self.function_of(self.calls[n]) for n in called)), "")

    def close(self) -> None:
        """Free the memory that recorded failures hold through their tracebacks: the check's frames and their values."""
        for call in self.calls:
            if isinstance(call.answer, StudentFailure):
                call.answer.__traceback__ = call.answer.__context__ = None

    def first_unverified(self) -> int:
        """Return from which call on something may be wrong: the first that was not found right, or else the last."""
        return max(0, min(self.verified_up_to, len(self.calls) - 1))

    def on_its_own(self) -> Record:
        """Return the record from where right parts stand in place of those that a failure is not about."""
        if not self.own_from:
            return self
        own = copy(self)
        own.calls, own.own_from = self.calls[self.own_from :], 0
        own.verified_up_to = max(0, self.verified_up_to - self.own_from)
        own.about, own.untold = None, {number - self.own_from for number in self.untold}
        return own

    def replaced(self) -> set[str]:
        """Return the names of the functions and classes in whose place right ones stand where a failure is told of."""
        own = self.calls[self.own_from :] if self.own_from else []
        return {self.function_of(call) for call in own if call.verb == "set" and not call.place.root}

    def name(self, label: str) -> str:
        """Name an object after its class: MulLayer is ``layer``, the next one ``layer2``; an array is ``x``.

        No name hides one of Python's or of the program's own.
        """
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", label)
        word = "x" if label == "ndarray" else words[-1].lower() if words else "it"
        hides = keyword.iskeyword(word) or hasattr(builtins, word) or word in self.taken
        stem = f"{word}_" if hides else word
        possible = chain([stem], (f"{stem}{number}" for number in count(2)))
        name = next(name for name in possible if name not in self.names)
        self.names.add(name)
        return name


def _that_fit_together(requests: list[Request]) -> list[Request]:
    """Return the first request, and those after it that may be sent with it."""
    room = LARGEST_RECORD
    for fit, (_verb, _place, args) in enumerate(requests[:MOST_AT_ONCE]):
        room -= footprint(args, room)
        if room < 0:
            return requests[: max(1, fit)]
    return requests[:MOST_AT_ONCE]


def holds_object(answer: Any) -> bool:
    """Return whether something in an answer stayed in the learner's process."""
    if isinstance(answer, (list, tuple)):
        return any(map(holds_object, answer))
    return any(map(holds_object, answer.values())) if isinstance(answer, dict) else isinstance(answer, Handle)


def parts(answer: Any) -> Iterator[Any]:
    """Yield what an answer is made of, within lists, tuples and the values of dicts; else the answer itself."""
    if isinstance(answer, (list, tuple, dict)):
        for part in answer.values() if isinstance(answer, dict) else answer:
            yield from parts(part)
    elif isinstance(answer, LeftOut):
        yield from answer.objects
    else:
        yield answer


def each(answer: Any, made_of: Callable[[Any, str], Any], way: str = "") -> Any:
    """Return an answer with something made of each of its parts and of the way to it, as ``[0]['net']``."""
    way = way[:LONGEST_WAY]
    if isinstance(answer, (list, tuple)):
        return type(answer)([each(part, made_of, f"{way}[{index}]") for index, part in enumerate(answer)])
    if isinstance(answer, dict):
        return {key: each(part, made_of, f"{way}[{key!r}]") for key, part in answer.items()}
    return made_of(answer, way)


_running: ContextVar[Record | None] = ContextVar("_running", default=None)


def student_of(record: Record) -> Proxy:
    """Return the proxy of the learner's whole program, whose requests this record keeps."""
    return Proxy(record, Ref(0))


@contextmanager
def running(record: Record) -> Iterator[Proxy]:
    """Hand out the learner's program for one check; meanwhile, assertions that hold settle this record."""
    before = _running.set(record)
    try:
        yield student_of(record)
    finally:
        _running.reset(before)
        record.close()


def running_record() -> Record | None:
    """Return the record of the running check."""
    return _running.get()


def settle() -> None:
    """Note in the record of the running check that an assertion held."""
    if record := _running.get():
        record.mark_verified()


@contextmanager
def aside() -> Iterator[None]:
    """Leave what the block asks out of every story: it only measures, and leaves all as it was."""
    record = _running.get()
    start = len(record.calls) if record else 0
    yield
    if record:
        record.untold.update(range(start, len(record.calls)))


def record_of(place: Any) -> Record | None:
    """Return the record that a proxy writes to, or None for a plain object."""
    recorder = recorder_of(place) if isinstance(place, Proxy) else None
    return recorder if isinstance(recorder, Record) else None
