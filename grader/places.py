"""What a hidden test holds of a learner's program: places in it, and the record of what crossed.

A ``Place`` says where something is; building one (``student.MulLayer``, ``net.params["W1"][0, 1]``) sends nothing. A
call, ``value(place)``, an assignment and ``keep`` cross the process border, and each crossing is recorded. Any implicit
conversion of a place is refused, because ``assert layer.flag`` would be a check that cannot fail.
"""

from __future__ import annotations

import copy
import keyword
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol

import numpy as np

from grader.errors import AuthorError, StudentFailure
from grader.wire import Function, Handle, Ref


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

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""


class Record:
    """The crossings of one check, in order, and the names that its objects go by."""

    def __init__(self, border: Border) -> None:
        self.border = border
        self.calls: list[Call] = []
        self.settled = 0  # so many of the calls were found right
        self.about: slice | None = None  # the calls that a failure is about, unless it is all unsettled ones
        self.names: set[str] = set()
        self.labels: dict[int, str] = {}
        self.drawings: set[str] = set()  # the texts that were read as one

    def cross(self, verb: str, place: Ref, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request and write it down, whether or not an answer comes."""
        args = tuple(map(sendable, args))
        named = {key: sendable(v) for key, v in (kwargs or {}).items()}
        self.calls.append(Call(verb, place, args, tuple(named.items())))
        try:
            answer = self.border.ask("fetch" if verb == "choose" else verb, place, args, named)
        except StudentFailure as failure:
            self.calls[-1] = Call(verb, place, args, tuple(named.items()), failure)
            raise
        if isinstance(answer, Handle) and verb in ("call", "keep"):
            self.labels[answer.number] = answer.label
            answer = Ref(answer.number, (), self.name(answer.label))
        self.calls[-1] = Call(verb, place, args, tuple(named.items()), answer)
        return Place(self, answer) if isinstance(answer, Ref) else answer

    def read_dot(self, text: Any) -> Any:
        """Return the plain parts of a drawing in the DOT language (see ``drawing.parse``)."""
        if isinstance(text, str):
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


class Place:
    """Somewhere in the learner's program. It can be called, read with ``value``, assigned to, and passed back."""

    __slots__ = ("_record", "_ref")
    _record: Record
    _ref: Ref

    def __init__(self, record: Record, ref: Ref) -> None:
        object.__setattr__(self, "_record", record)
        object.__setattr__(self, "_ref", ref)

    def __getattr__(self, name: str) -> Place:
        if name.startswith("__"):
            raise AttributeError(name)  # NumPy, copy and pytest ask for such names; none is a learner's
        return self._at(".", name, f".{name}")

    def __getitem__(self, key: Any) -> Place:
        key = sendable(key)
        shown = ", ".join(map(repr, key)) if isinstance(key, tuple) else repr(key)
        return self._at("[", key, f"[{shown}]")

    def _at(self, kind: str, key: Any, text: str) -> Place:
        ref = self._ref
        return Place(self._record, Ref(ref.root, (*ref.steps, (kind, key)), (ref.text + text).lstrip(".")))

    def __setattr__(self, name: str, new: Any) -> None:
        self._record.cross("set", getattr(self, name)._ref, (new,))

    def __setitem__(self, key: Any, new: Any) -> None:
        self._record.cross("set", self[key]._ref, (new,))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call what is at this place."""
        return self._record.cross("call", self._ref, args, kwargs)

    def __repr__(self) -> str:
        return f"<place {self._ref.text or 'student'}>"

    def _refuse(self, *_: object) -> NoReturn:
        raise AuthorError(f"write value({self._ref.text}): it is still in the learner's process")

    __bool__ = __len__ = __iter__ = __contains__ = __array__ = __float__ = __int__ = __index__ = __hash__ = _refuse
    __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __matmul__ = __rmatmul__ = __pow__ = __neg__ = __abs__ = __array_function__ = __array_ufunc__ = _refuse
    __floordiv__ = __mod__ = __and__ = __or__ = __invert__ = __pos__ = __rpow__ = __round__ = __format__ = _refuse


def sendable(value: Any) -> Any:
    """Return a plain copy of an argument, with places as Refs (AuthorError when it cannot cross)."""
    match value:
        case Place():
            return value._ref
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
    _current = record
    return Place(record, Ref(0))


def settle() -> None:
    """Note in the record of the running check that an assertion held."""
    if _current:
        _current.settle()


def value(place: Any) -> Any:
    """Return the plain value at a place, or those at several; anything else is returned as it is."""
    if isinstance(place, Place):
        return place._record.cross("fetch", place._ref)
    if type(place) in (tuple, list):
        return type(place)(value(part) for part in place)
    return place


def choice(place: Any) -> Any:
    """Return the plain value at a place that is the learner's to choose, such as the weights a network starts with.

    It is no answer that could be right or wrong; a known mistake is compared with the learner's program from there.
    """
    return place._record.cross("choose", place._ref) if isinstance(place, Place) else place


def keep(student: Any, plain: Any) -> Any:
    """Put a copy of a plain value on the learner's side, so that ``value`` shows later whether it was changed."""
    if isinstance(student, Place):
        return student._record.cross("keep", student._ref, (plain,))
    return copy.deepcopy(plain)


def record_of(place: Any) -> Record | None:
    """Return the record that a place writes to, or None for a plain object."""
    return place._record if isinstance(place, Place) else None
