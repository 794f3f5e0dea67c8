"""Twins of what a program may change: lists, dicts, sets and variables of a test on both sides, which stay alike.

A function of the test that is handed to the program runs over there, and so what it writes into is there, too; and a
list that the program is given may be changed in place. Before each request, what the test has changed goes to the
twins; after it, what was changed over there comes back. What a function of the test only reads goes as a copy.
"""

from __future__ import annotations

import ast
import builtins
import collections
import operator
import sys
from collections.abc import Callable, Iterable, MutableMapping
from dataclasses import dataclass
from types import CellType, MappingProxyType
from typing import Any, Protocol

from grader.protocol.refs import Function, Ref
from grader.testing.proxy import Arguments, Proxy, place_of
from grader.testing.recording import Record

UNCHANGING: dict[type, type] = {
    list: tuple, dict: MappingProxyType, set: frozenset, collections.deque: tuple, bytearray: bytes,
}  # fmt: skip
"""Kinds that can be changed, and for each one whose methods change nothing."""
CHANGING = tuple(UNCHANGING)
MOST_AT_ONCE = 20_000  # parts that are sent together
_THERE = """
import collections
import operator

kinds = [list, dict, set, collections.deque, bytearray]
twins, before, numbers = [], [], {}

def parts(twin):
    return [part for pair in twin.items() for part in pair] if isinstance(twin, dict) else list(twin)

def begin(twin):
    numbers[id(twin)] = len(twins)
    twins.append(twin)
    before.append(parts(twin))

def put(gone, new, pieces):
    for number in gone:
        del numbers[id(twins[number])]
        twins[number], before[number] = None, []
    for kind in new:
        begin(kinds[kind]())
    for number, told, inner, is_first in pieces:
        twin = twins[number]
        for at in inner:
            told[at] = twins[told[at]]
        if is_first:
            twin.clear()
            before[number] = []
        if isinstance(twin, (dict, set)):
            twin.update(zip(told[::2], told[1::2]) if isinstance(twin, dict) else told)
            before[number] = parts(twin)
        else:
            twin.extend(told)
            before[number] += told

def tell(number, now, known):
    told, old, inner = list(now), [], []
    for at, part in enumerate(now):
        if id(part) in known:
            told[at] = known[id(part)]
            old.append(at)
        elif type(part) in kinds:
            if id(part) not in numbers:
                begin(part)
            told[at] = numbers[id(part)]
            inner.append(at)
    return number, kinds.index(type(twins[number])), told, old, inner

def news():
    told, known_twins = [], len(twins)
    for number, twin in enumerate(twins):  # of which there may be more meanwhile
        if twin is None:
            continue
        now, was = parts(twin), before[number]
        is_new = number >= known_twins
        if is_new or len(now) != len(was) or not all(map(operator.is_, now, was)):
            told.append(tell(number, now, {} if is_new else {id(part): at for at, part in enumerate(was)}))
            before[number] = now
    return told
"""
"""What keeps the twins over there. A part that was there before is told of by where it was, a twin by its number."""


class Asking(Protocol):
    """The program, as twins are made and read in it."""

    record: Record
    send: Callable[[Any, Any], Any]

    def cross(self, verb: str, place: Ref, args: Arguments = (), kwargs: dict[str, Any] | None = None) -> Any:
        """Send one request."""

    def live(self, answer: Any) -> Any:
        """Return an answer as the test sees it."""


@dataclass(slots=True)
class Twin:
    """Something of the test, and its parts when it and its twin, which has this number, were alike."""

    of: Any
    number: int
    alike: list[Any]


class Twins:
    """The twins of one check."""

    def __init__(self, world: Asking) -> None:
        self.world = world
        self.made: dict[int, Twin] = {}  # by their numbers
        self.begun = 0
        self.numbers: dict[int, int] = {}  # by the ids of what they are twins of
        self.gone: list[int] = []  # that are not dropped yet over there
        self.new: list[int] = []  # the kinds of those that are not made yet over there
        self.names: Proxy | None = None  # what makes and reads them, over there

    def of(self, value: Any) -> Proxy:
        """Return the place of the twin of a list, dict, set, deque, bytearray, or variable (a cell of a function)."""
        if id(value) not in self.numbers:
            self.send(self.begin(value))
        return self.there(value)

    def there(self, value: Any) -> Proxy:
        """Return the place of a twin that was made."""
        place: Proxy = self.keeper["twins"][self.numbers[id(value)]]
        return place

    def begin(self, value: Any) -> list[Twin]:
        """Begin a twin, and those of what is in it; return them, whose parts are still to be sent."""
        new, waiting = [], [value]
        while waiting:
            each = waiting.pop()
            if id(each) not in self.numbers:
                new.append(self.added(each, _parts(each)))
                waiting += [part for part in new[-1].alike if type(part) in UNCHANGING]
        self.new += [0 if isinstance(twin.of, CellType) else _kind(twin.of) for twin in new]
        return new

    def added(self, value: Any, alike: list[Any]) -> Twin:
        """Return the next twin, of a value."""
        twin = self.made[self.begun] = Twin(value, self.begun, alike)
        self.numbers[id(value)] = self.begun
        self.begun += 1
        return twin

    def send(self, twins: Iterable[Twin]) -> None:
        """Send the parts of twins."""
        pieces: list[Any] = []
        room = MOST_AT_ONCE
        for twin in twins:
            for start in range(0, max(1, len(twin.alike)), MOST_AT_ONCE):
                parts = twin.alike[start : start + MOST_AT_ONCE]
                inner = [at for at, part in enumerate(parts) if type(part) in UNCHANGING]
                if len(parts) > room:
                    self.put(pieces)
                    pieces, room = [], MOST_AT_ONCE
                pieces.append((twin.number, [self.told(part) for part in parts], inner, not start))
                room -= len(parts)
        if pieces:
            self.put(pieces)

    def put(self, pieces: list[Any]) -> None:
        """Put parts into twins, after those that are gone are dropped and those that are new are made."""
        gone, self.gone, new, self.new = self.gone, [], self.new, []
        self.ask("put", gone, new, pieces)

    def told(self, part: Any) -> Any:
        """Return a part as it crosses: of what has a twin its number."""
        return self.numbers[id(part)] if type(part) in UNCHANGING else self.world.send(self.world, part)

    def give(self) -> None:
        """Change the twins as the test has changed what they are twins of; forget those of what it holds no more."""
        for number in [number for number, twin in self.made.items() if sys.getrefcount(twin.of) <= _FORGOTTEN]:
            del self.numbers[id(self.made.pop(number).of)]
            self.gone.append(number)
        changed = []
        for twin in self.made.values():
            now = _parts(twin.of)
            if len(now) != len(twin.alike) or not all(map(operator.is_, now, twin.alike)):
                twin.alike = now
                changed.append(twin)
        inner = [part for twin in changed for part in twin.alike if type(part) in UNCHANGING]
        self.send([*changed, *(twin for part in inner if id(part) not in self.numbers for twin in self.begin(part))])

    def take(self) -> None:
        """Change what the twins are of as the program has changed them; what makes no sense is left as it was."""
        told = self.ask("news") if self.made else None
        changed: list[tuple[Twin, list[Any]]] = []
        for each in told if type(told) is list else ():
            match each:
                case (int(number), int(kind), list(parts), list(old), list(inner)) if 0 <= kind < len(CHANGING):
                    if number == self.begun:
                        self.added(CHANGING[kind](), [])
                    if number in self.made:
                        changed.append((self.made[number], [parts, set(old), set(inner)]))
        for twin, (parts, old, inner) in changed:
            try:
                _write(twin.of, [self.part(twin, part, at in old, at in inner) for at, part in enumerate(parts)])
            except (TypeError, ValueError, LookupError):
                _write(twin.of, twin.alike)
        for twin, _told in changed:
            twin.alike = _parts(twin.of)

    def part(self, twin: Twin, told: Any, is_old: bool, is_twin: bool) -> Any:
        """Return a part of a twin that has changed."""
        if is_old:
            return twin.alike[told]
        return self.made[told].of if is_twin else self.world.live(told)

    @property
    def keeper(self) -> Proxy:
        """The names of what keeps the twins over there."""
        if self.names is None:
            source = Function(f"lambda: (lambda names: exec({_THERE!r}, names) or names)({{}})")
            maker = self.world.cross("keep", Ref(0), (source,))
            self.names = self.world.cross("make", place_of(maker))
        assert self.names is not None
        return self.names

    def ask(self, name: str, *args: Any) -> Any:
        """Ask what keeps the twins over there; no story is about that."""
        start = len(self.world.record.calls)
        try:
            return self.world.cross("call", place_of(self.keeper[name]), args)
        finally:
            self.world.record.untold.update(range(start, len(self.world.record.calls)))


_FORGOTTEN = sys.getrefcount(Twin([], 0, []).of)
"""What is counted for something that nothing but its twin holds."""


def _kind(value: Any) -> int:
    return next(number for number, kind in enumerate(CHANGING) if isinstance(value, kind))


def _parts(value: Any) -> list[Any]:
    if isinstance(value, CellType):
        return [value.cell_contents]
    return [part for pair in value.items() for part in pair] if isinstance(value, MutableMapping) else list(value)


def _write(value: Any, parts: list[Any]) -> None:
    if isinstance(value, CellType):
        (value.cell_contents,) = parts
        return
    value.clear()
    if isinstance(value, MutableMapping):
        value.update(zip(parts[::2], parts[1::2], strict=False))
    else:
        change: Callable[[list[Any]], None] = value.update if isinstance(value, set) else value.extend
        change(parts)


def is_changing(of: Any, method: str) -> bool:
    """Return whether a method changes what it is of: its unchanging counterpart has none of that name."""
    return any(isinstance(of, kind) and not hasattr(like, method) for kind, like in UNCHANGING.items())


def may_change(name: str, value: Any, node: ast.AST) -> bool:
    """Return whether a function may change what has a name in it."""
    if isinstance(value, CellType):
        return True
    if not isinstance(value, CHANGING):
        return False
    for part in ast.walk(node):
        match part:
            case ast.Attribute(value=ast.Name(id=used), attr=attr) if used == name and is_changing(value, attr):
                return True
            case ast.Subscript(value=ast.Name(id=used), ctx=ast.Store() | ast.Del()) if used == name:
                return True
            case ast.AugAssign(target=ast.Name(id=used)) if used == name:
                return True
            case ast.Call(func=called, args=args) if not _is_pythons(called):
                if any(isinstance(arg, ast.Name) and arg.id == name for arg in args):
                    return True
    return False


def _is_pythons(called: ast.expr) -> bool:
    """Return whether a function is called that is builtin, and so changes nothing that it is given."""
    return isinstance(called, ast.Name) and hasattr(builtins, called.id)
