"""A loaded program as the border sees it: objects by number, and what is asked about places in it.

A worker runs one on a learner's module; a diagnosis runs one on a known mistake, in the trusted process.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import sys
from types import FrameType, ModuleType
from typing import Any

import numpy as np

from grader.protocol import codec, refs, spelled, tables

ABSENT = object()
MOST_PARTS, LONGEST_PART = 20, 1000  # arguments and attributes of an exception that are told, and their characters
NO_VALUE = "task 0: a stub has ... in place of this value"
PLAIN = frozenset({type(None), bool, int, float, complex, str, bytes, np.float64, *spelled.KINDS})


class Unknown(Exception):
    """A place that is not there; args: the name, and what has no such name."""


class Program:
    """The objects of one check. Verbs take a place, positional and named arguments, and return a plain value."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.objects: dict[int, Any] = {}
        self.originals: dict[str, Any] = {}

    def begin(self) -> None:
        """Forget the last check: its objects, and the names that it replaced."""
        for name, original in self.originals.items():
            if original is ABSENT:
                self.module.__dict__.pop(name, None)
            else:
                self.module.__dict__[name] = original
        self.originals.clear()
        self.objects.clear()

    def call(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Call what is at a place."""
        function = self.find(place)
        return self.plain(function(*map(self.local, args), **{k: self.local(v) for k, v in kwargs.items()}))

    def fetch(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Return what is at a place, the contents of a dict or list whatever it is made into."""
        found = self.find(place)
        return self.plain(dict(found) if isinstance(found, dict) else list(found) if isinstance(found, list) else found)

    def make(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Call what is at a place, and keep the answer on this side, whatever it is."""
        function = self.find(place)
        return self.handle(function(*map(self.local, args), **{k: self.local(v) for k, v in kwargs.items()}))

    def console(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Call what is at a place while somebody types the first argument; return its answer and what it prints."""
        typed, *others = args
        shown = io.StringIO()
        before, sys.stdin = sys.stdin, io.StringIO(typed)
        try:
            with contextlib.redirect_stdout(shown):
                answer = self.call(place, others, kwargs)
        finally:
            sys.stdin = before
        return answer, shown.getvalue()

    def steps(self, place: refs.Ref, args: Any, kwargs: Any) -> int:
        """Call what is at a place, and return how many lines of Python were run meanwhile."""
        lines = 0

        def count(_frame: FrameType, event: str, _argument: Any) -> Any:
            nonlocal lines
            lines += event == "line"
            return count

        function, given = self.find(place), tuple(map(self.local, args))
        before = sys.gettrace()
        sys.settrace(count)
        try:
            function(*given, **{k: self.local(v) for k, v in kwargs.items()})
        finally:
            sys.settrace(before)
        return lines

    def keep(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Store a value on this side."""
        return self.handle(self.local(args[0]))

    def set(self, place: refs.Ref, args: Any, kwargs: Any) -> Any:
        """Assign to an attribute or an item; a name of the module gets its old value back after the check."""
        owner = self.find(refs.Ref(place.root, place.steps[:-1]))
        kind, key = place.steps[-1]
        new = self.local(args[0])
        if kind == refs.ITEM:
            owner[key] = new
        else:
            if owner is self.module:
                self.originals.setdefault(key, owner.__dict__.get(key, ABSENT))
            setattr(owner, key, new)

    def find(self, place: refs.Ref) -> Any:
        """Walk to a place (Unknown when it is not there)."""
        here: Any = self.objects[place.root] if place.root else self.module
        for kind, key in place.steps:
            if kind == refs.ITEM:
                here = here[self.local(key)]
            elif kind == refs.OF_PYTHON:
                here = refs.of_python(key)
            elif (there := getattr(here, key, ABSENT)) is not ABSENT:
                here = there
            else:
                raise Unknown(key, here)
        return here

    def local(self, value: Any) -> Any:
        """Turn what came over the border into what the program gets."""
        match value:
            case refs.Ref():
                return self.find(value)
            case refs.Function():
                return value.made()
            case tables.Table():
                return value.pandas()
            case list() | tuple():
                return type(value)(self.local(v) for v in value)
            case dict():
                return {key: self.local(v) for key, v in value.items()}
        return value

    def plain(self, value: Any, depth: int = 0) -> Any:
        """Turn what the program returned into a plain value; what is none stays here under a number."""
        if type(value) in PLAIN:
            return value
        if value is ...:
            raise NotImplementedError(NO_VALUE)
        if depth > codec.DEEPEST:
            raise codec.Malformed("the value is nested too deeply")
        match value:
            case np.ndarray() if codec.crossing(value.dtype):
                return np.asarray(value).view(np.ndarray) if type(value) is not np.ndarray else value
            case np.ndarray() if value.dtype.kind in "fcO" and (numbers := _numbers(value)) is not None:
                return numbers
            case np.generic() if codec.crossing(value.dtype):
                return value
            case np.floating():
                return float(value)
            case dict() | list() if type(value).__module__ == self.module.__name__:
                return self.handle(value)  # an object of the program's own, whatever it is made from
            case tuple():
                return tuple(self.plain(v, depth + 1) for v in tuple.__iter__(value))
            case list() | range():
                return [self.plain(v, depth + 1) for v in value]
            case dict():
                return {self.plain(k, depth + 1): self.plain(v, depth + 1) for k, v in dict.items(value)}
            case set() | frozenset():
                return value if all(map(_is_plain, value)) else self.handle(value)
            case int():
                return int.__int__(value)
            case float():
                return float.__float__(value)
            case str():
                return str.__str__(value)
        if tables.is_table(value):
            return self.plain_table(tables.of(value), depth)
        if type(value).__module__.partition(".")[0] == "torch" and hasattr(value, "detach"):
            return self.plain(value.detach().cpu().numpy(), depth)
        return self.handle(value)

    def plain_table(self, table: tables.Table, depth: int) -> tables.Table:
        """Return a table whose labels and values are plain."""
        labels, index, columns, is_series = table.parts()
        parts = [tuple(self.plain(v, depth + 1) for v in part) for part in (labels, index, columns)]
        return tables.Table(parts[0], parts[1], parts[2], is_series)

    def handle(self, value: Any) -> refs.Handle:
        """Keep an object, and return the number by which the other side can name it."""
        number = len(self.objects) + 1
        self.objects[number] = value
        return refs.Handle(number, type(value).__name__)


def _is_plain(value: Any) -> bool:
    """Return whether an element of a set crosses as what it is."""
    if type(value) in (tuple, frozenset):
        return all(map(_is_plain, value))
    return type(value) in PLAIN or isinstance(value, np.generic)


def _numbers(array: np.ndarray) -> Any:
    """Return numbers in a form that cannot cross (long floats, or objects) in one that can, or None."""
    if array.dtype.kind == "O":
        if not all(isinstance(v, (bool, int, float, np.number)) for v in array.flat):
            return None
        if all(isinstance(v, (int, np.integer)) for v in array.flat):  # of any size, to the last digit
            whole = np.array(array.tolist())
            return whole if codec.crossing(whole.dtype) else array.tolist()
    return np.array(array, dtype=complex if array.dtype.kind == "c" else float)


def plain_parts(error: BaseException) -> tuple[list[Any] | None, dict[str, Any], bool]:
    """Return an exception's arguments, if all are plain and short, such attributes, and whether it is Python's own."""
    is_pythons = getattr(builtins, type(error).__name__, None) is type(error)
    try:
        arguments, state = list(error.args), dict(list(vars(error).items())[:MOST_PARTS])
        if len(arguments) > MOST_PARTS or not all(map(_is_short, arguments)):
            return None, {}, is_pythons
        told = {name[:100]: value for name, value in state.items() if _is_short(name) and _is_short(value)}
    except BaseException:  # noqa: BLE001 - a learner's class may do anything
        return None, {}, is_pythons
    return arguments, told, is_pythons


def _is_short(value: Any) -> bool:
    """Return whether a value crosses whatever else does."""
    match value:
        case str():
            return type(value) is str and len(value) <= LONGEST_PART and value.isprintable()
        case int():
            return type(value) in (bool, int) and value.bit_length() < 64
    return value is None or type(value) is float
