"""What a hidden test holds of a learner's program: places in it, and the record of what crossed.

A ``Place`` says where something is; building one (``student.MulLayer``, ``net.params["W1"][0, 1]``) sends nothing. A
call, ``value(place)``, an assignment and ``keep`` cross the process border, and each crossing is recorded. Any implicit
conversion of a place is refused, because ``assert layer.flag`` would be a check that cannot fail: a place answers
nothing by itself. Of Python's own names it has those that say what something is, such as ``__doc__``, and these are
places, too; the others, by which Python and libraries look into an object, are refused.
"""

from __future__ import annotations

import copy
import keyword
import operator
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import Any, NoReturn, Protocol

import numpy as np

from grader.model.errors import AuthorError, StudentFailure
from grader.protocol.codec import Function, Handle, Ref
from grader.values import LeftOut, footprint, show

LARGEST_RECORD = 1 << 20  # bytes of arguments and answers; no known mistake is looked for by larger ones
MOST_OBJECTS_KEPT = 24
LONGEST_WAY = 100  # a learner's answer can hold many objects under a long key
MOST_AT_ONCE = 16  # requests that are sent together

Arguments = tuple[Any, ...]
Request = tuple[str, Ref, Arguments]
"""A verb, a place and what goes with it."""
Answers = Generator[Any, None, None]
"""Answers in turn; where there was none, the StudentFailure that came instead."""


@dataclass(frozen=True, slots=True)
class Call:
    """One crossing. ``answer`` is a plain value, a Ref to a new object, or the StudentFailure that came instead."""

    verb: str  # call, fetch, choose, set or keep
    place: Ref
    args: tuple[Any, ...] = ()
    kwargs: tuple[tuple[str, Any], ...] = ()
    answer: Any = None


class Border(Protocol):
    """The other side, as a place needs it: one request, one plain answer."""

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
    """

    def __init__(self, border: Border) -> None:
        self.border = border
        self.calls: list[Call] = []
        self.settled = 0  # so many of the calls were found right
        self.about: slice | None = None  # the calls that a failure is about, unless it is all unsettled ones
        self.room = LARGEST_RECORD
        self.complete = True  # nothing was left out for want of room
        self.names: set[str] = set()
        self.labels: dict[int, str] = {}
        self.drawings: set[str] = set()  # the texts that were read as one

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
        """Send several requests, and write each down when its answer is taken.

        As many as usual are sent at once, which spares a learner's program and us to wait for each other.
        """
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
        """Write down a crossing, and return the answer with places for the objects in it."""
        kept_args = tuple(map(self.kept, args))
        named = tuple([(key, self.kept(v)) for key, v in kwargs.items()])
        holds_objects = verb in ("call", "keep") and holds_object(answer)
        if holds_objects:
            answer = self.named(answer)
        self.calls.append(Call(verb, place, kept_args, named, self.kept(answer)))
        if not holds_objects:
            return answer
        return each(answer, lambda part, _way: Place(self, part) if isinstance(part, Ref) else part)

    def kept(self, value: Any) -> Any:
        """Return a value as it is while there is room for it, or else what a story needs of it."""
        size = footprint(value, self.room)
        if size <= self.room or isinstance(value, Ref):
            self.room = max(0, self.room - size)
            return value
        self.complete = False
        objects = (part for part in parts(value) if isinstance(part, Ref))
        return LeftOut(show(value, exact=True), tuple(islice(objects, MOST_OBJECTS_KEPT)))

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
        """Return what is called or read, as ``relu`` or ``MulLayer.backward``."""
        names = [str(key) for kind, key in call.place.steps if kind == "."]
        return ".".join([self.labels[call.place.root], *names] if call.place.root in self.labels else names)

    def settle(self) -> None:
        """Note that everything up to here was found right: a later failure is not about it."""
        self.settled = len(self.calls)

    def last_called(self) -> str:
        """Return the name of the function that was called last, as ``relu`` or ``MulLayer.backward``."""
        calls = self.calls[: self.about.stop] if self.about else self.calls
        return next((self.function_of(call) for call in reversed(calls) if call.verb == "call"), "")

    def close(self) -> None:
        """Let go of what the failures in it hold: the frames of the check, with all answers that were in them."""
        for call in self.calls:
            if isinstance(call.answer, StudentFailure):
                call.answer.__traceback__ = call.answer.__context__ = None

    def in_doubt(self) -> int:
        """Return from which call on something may be wrong: the first that was not found right, or else the last."""
        return max(0, min(self.settled, len(self.calls) - 1))

    def name(self, label: str) -> str:
        """Name an object after its class: MulLayer is ``layer``, the next one ``layer2``; an array is ``x``."""
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", label)
        word = "x" if label == "ndarray" else words[-1].lower() if words else "it"
        stem = f"{word}_" if keyword.iskeyword(word) else word
        name, count = stem, 1
        while name in self.names:
            name, count = f"{stem}{count + 1}", count + 1
        self.names.add(name)
        return name


def _that_fit_together(requests: list[Request]) -> list[Request]:
    """Return the first request, and those after it that may be sent with it."""
    room = LARGEST_RECORD
    for count, (_verb, _place, args) in enumerate(requests[:MOST_AT_ONCE]):
        room -= footprint(args, room)
        if room < 0:
            return requests[: max(1, count)]
    return requests[:MOST_AT_ONCE]


def holds_object(answer: Any) -> bool:
    """Return whether something in an answer stayed in the learner's process."""
    if isinstance(answer, (list, tuple)):
        return any(map(holds_object, answer))
    return any(map(holds_object, answer.values())) if isinstance(answer, dict) else isinstance(answer, Handle)


def parts(answer: Any) -> Iterator[Any]:
    """Yield what an answer is made of, within lists, tuples and the values of dicts; else the answer itself."""
    if isinstance(answer, (list, tuple)):
        for part in answer:
            yield from parts(part)
    elif isinstance(answer, dict):
        for part in answer.values():
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


DESCRIBING = frozenset(
    {"__annotations__", "__code__", "__defaults__", "__dict__", "__doc__", "__func__", "__init__", "__kwdefaults__"}
    | {"__module__", "__name__", "__qualname__", "__version__"}
)


def _refuse(place: Place, *_: object) -> NoReturn:
    raise AuthorError(f"write value({_ref(place).text or 'student'}): it is still in the learner's process")


class Place:
    """Somewhere in the learner's program. It can be called, read with ``value``, assigned to, and passed back."""

    __slots__ = ("_record", "_ref")

    def __init__(self, record: Record, ref: Ref) -> None:
        object.__setattr__(self, "_record", record)
        object.__setattr__(self, "_ref", ref)

    def __getattribute__(self, name: str) -> Place:
        if name.startswith("__") and name.endswith("__") and name not in DESCRIBING:
            _refuse(self)
        return _within(self, ".", name, f".{name}")

    def __getitem__(self, key: Any) -> Place:
        key = sendable(key)
        shown = ", ".join(map(repr, key)) if isinstance(key, tuple) else repr(key)
        return _within(self, "[", key, f"[{shown}]")

    def __setattr__(self, name: str, new: Any) -> None:
        _record(self).cross("set", _ref(getattr(self, name)), (new,))

    def __setitem__(self, key: Any, new: Any) -> None:
        _record(self).cross("set", _ref(self[key]), (new,))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call what is at this place."""
        return _record(self).cross("call", _ref(self), args, kwargs)

    __bool__ = __len__ = __length_hint__ = __iter__ = __next__ = __reversed__ = __contains__ = __hash__ = _refuse
    __float__ = __int__ = __index__ = __complex__ = __trunc__ = __floor__ = __ceil__ = __round__ = _refuse
    __repr__ = __str__ = __format__ = __bytes__ = __fspath__ = __buffer__ = __dir__ = __sizeof__ = _refuse
    __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __instancecheck__ = __subclasscheck__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __divmod__ = __rdivmod__ = __pow__ = __rpow__ = _refuse
    __matmul__ = __rmatmul__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _refuse
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __invert__ = __neg__ = __pos__ = __abs__ = _refuse
    __array__ = __array_function__ = __array_ufunc__ = __copy__ = __deepcopy__ = __reduce_ex__ = _refuse
    __enter__ = __exit__ = __aenter__ = __aexit__ = __await__ = __aiter__ = __anext__ = _refuse
    __delattr__ = __delitem__ = _refuse


def _record(place: Place) -> Record:
    record: Record = object.__getattribute__(place, "_record")
    return record


def _ref(place: Place) -> Ref:
    ref: Ref = object.__getattribute__(place, "_ref")
    return ref


def _within(place: Place, kind: str, key: Any, text: str) -> Place:
    """Return the place of an attribute or an item."""
    ref = _ref(place)
    return Place(_record(place), Ref(ref.root, (*ref.steps, (kind, key)), (ref.text + text).lstrip(".")))


def sendable(value: Any) -> Any:
    """Return a plain copy of an argument, with places as Refs (AuthorError when it cannot cross)."""
    match value:
        case Place():
            return _ref(value)
        case Definition():
            return Function(value.source)
        case np.ndarray():
            return value.copy()
        case list() | tuple():
            return type(value)(sendable(v) for v in value)
        case dict():
            return {key: sendable(v) for key, v in value.items()}
        case None | bool() | int() | float() | complex() | str() | bytes() | np.generic() | set() | frozenset():
            return copy.copy(value)
        case _:
            raise AuthorError(f"a {type(value).__name__} cannot cross to the learner's process")


class Definition:
    """A function known to the learner: one lambda expression, called here, compiled again over there."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.function: Callable[..., Any] = eval(source, {"np": np})  # an author's own text

    def __call__(self, *args: Any) -> Any:
        """Call the function on this side."""
        return self.function(*args)


_current: Record | None = None


def student_of(record: Record) -> Place:
    """Return the place of the learner's whole program; assertions now settle this record."""
    global _current
    if _current:
        _current.close()
    _current = record
    return Place(record, Ref(0))


def settle() -> None:
    """Note in the record of the running check that an assertion held."""
    if _current:
        _current.settle()


def value(place: Any) -> Any:
    """Return the plain value at a place, or those at several; anything else is returned as it is."""
    if isinstance(place, Place):
        return _record(place).cross("fetch", _ref(place))
    if type(place) in (tuple, list):
        return type(place)(value(part) for part in place)
    if type(place) is dict:
        return {key: value(part) for key, part in place.items()}
    return place


def each_answer(place: Any, cases: Iterable[Arguments]) -> Answers:
    """Return what a function answers in each case, in turn; close it when not all are taken."""
    if isinstance(place, Place):
        return _record(place).cross_each(("call", _ref(place), case) for case in cases)
    return (place(*case) for case in cases)


@dataclass(frozen=True, slots=True)
class Step:
    """A call of something, or an assignment to an item of it, that was not made yet."""

    verb: str
    of: Any
    args: Arguments

    def request(self) -> Request:
        """Return it as it crosses."""
        if self.verb == "call":
            return "call", _ref(self.of), self.args
        key, new = self.args
        return "set", _ref(self.of[key]), (new,)

    def make(self) -> Any:
        """Call or assign right here, where what it is of is no place."""
        return self.of(*self.args) if self.verb == "call" else operator.setitem(self.of, *self.args)


def calling(function: Any, *args: Any) -> Step:
    """Return the step of calling a function."""
    return Step("call", function, args)


def setting(of: Any, key: Any, new: Any) -> Step:
    """Return the step of assigning to an item, as in ``of[key] = new``."""
    return Step("set", of, (key, new))


def each_step(steps: Sequence[Step]) -> Answers:
    """Take some steps at once, and yield the answer to each in turn."""
    if isinstance(steps[0].of, Place):
        return _record(steps[0].of).cross_each(step.request() for step in steps)
    return (step.make() for step in steps)


def given(answer: Any) -> Any:
    """Return the plain value of what ``each_answer`` yields (StudentFailure where there is none)."""
    if issubclass(type(answer), StudentFailure):  # of a place, isinstance would ask the learner's process
        raise answer
    return value(answer)


def choice(place: Any) -> Any:
    """Return the plain value at a place that is the learner's to choose, such as the weights a network starts with.

    It is no answer that could be right or wrong; a known mistake is compared with the learner's program from there.
    """
    return _record(place).cross("choose", _ref(place)) if isinstance(place, Place) else place


def keep(student: Any, plain: Any) -> Any:
    """Put a copy of a plain value on the learner's side, so that ``value`` shows later whether it was changed."""
    if isinstance(student, Place):
        return _record(student).cross("keep", _ref(student), (plain,))
    return copy.deepcopy(plain)


def record_of(place: Any) -> Record | None:
    """Return the record that a place writes to, or None for a plain object."""
    return _record(place) if isinstance(place, Place) else None
