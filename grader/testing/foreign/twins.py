"""Twins of what a test's functions change: lists, dicts, sets and variables that lie on both sides, and stay alike.

A function of the test that is handed to the program runs over there, and so what it writes into is there, too. Before
each request, what the test has changed goes to the twins; after it, what was changed over there comes back. Only what
a function of the test may change has a twin. All else goes as a copy, which no program can change here.
"""

from __future__ import annotations

import collections
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass
from types import CellType, MappingProxyType
from typing import Any, Protocol

from grader.protocol.refs import Function, Ref
from grader.testing.proxy import Arguments, Proxy, place_of
from grader.testing.recording import Record

UNCHANGING: dict[type, type] = {
    list: tuple, collections.deque: tuple, set: frozenset, bytearray: bytes, dict: MappingProxyType,
}  # fmt: skip
"""Kinds that can be changed, and for each one whose methods change nothing."""
_THERE = """
twins, before = [], []

def parts(twin):
    return [part for pair in twin.items() for part in pair] if isinstance(twin, dict) else list(twin)

def make(kind, new):
    twins.append(kind())
    before.append([])
    put(len(twins) - 1, new)
    return twins[-1]

def put(number, new):
    twin = twins[number]
    twin.clear()
    if isinstance(twin, (dict, set)):
        twin.update(zip(new[::2], new[1::2]) if isinstance(twin, dict) else new)
    else:
        twin.extend(new)
    before[number] = parts(twin)

def news():
    told = []
    for number, twin in enumerate(twins):
        now, known = parts(twin), {id(part): at for at, part in enumerate(before[number])}
        is_new = list(map(id, now)) != list(map(id, before[number]))
        told.append([(known[id(p)],) if id(p) in known else (-1, p) for p in now] if is_new else None)
        before[number] = now
    return told
"""
"""What keeps the twins over there. A part that was there before is told of by where it was, any other as itself."""


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
    """Something of the test, how its parts are read and replaced here, and what they were when both were alike."""

    of: Any
    read: Callable[[], list[Any]]
    write: Callable[[list[Any]], None]
    there: Proxy
    alike: list[Any]


class Twins:
    """The twins of one check."""

    def __init__(self, world: Asking) -> None:
        self.world = world
        self.made: dict[int, Twin] = {}  # by the ids of what they are twins of
        self.asked: dict[str, Ref] = {}  # what makes and reads them, over there

    def of(self, value: Any) -> Proxy:
        """Return the place of the twin of a list, dict, set, deque, bytearray, or variable (a cell of a function)."""
        if id(value) not in self.made:
            read, write = _reading(value), _writing(value)
            kind = list if isinstance(value, CellType) else next(kind for kind in UNCHANGING if isinstance(value, kind))
            start, alike = len(self.world.record.calls), read()
            there = self.ask("make", "make", self.world.send(self.world, kind), self.sent(alike))
            self.made[id(value)] = Twin(value, read, write, there, alike)
            self.untold(start)
        return self.made[id(value)].there

    def give(self) -> None:
        """Change the twins as the test has changed what they are twins of."""
        start = len(self.world.record.calls)
        for number, twin in enumerate(self.made.values()):
            now = twin.read()
            if list(map(id, now)) != list(map(id, twin.alike)):
                self.ask("call", "put", number, self.sent(now))
                twin.alike = now
        self.untold(start)

    def take(self) -> None:
        """Change what the twins are of as the program has changed them; what makes no sense is left as it was."""
        if not self.made:
            return
        start = len(self.world.record.calls)
        told = self.ask("call", "news")
        for twin, parts in zip(self.made.values(), told if type(told) is list else (), strict=False):
            if type(parts) is list:
                try:
                    twin.write([self.part(twin, part) for part in parts])
                except (TypeError, ValueError):
                    twin.write(twin.alike)
                twin.alike = twin.read()
        self.untold(start)

    def part(self, twin: Twin, told: Any) -> Any:
        """Return a part of a twin that has changed."""
        match told:
            case (int(at),) if 0 <= at < len(twin.alike):
                return twin.alike[at]
            case (-1, new):
                return self.world.live(new)
        return None

    def sent(self, parts: Sequence[Any]) -> list[Any]:
        """Return the parts of something as they cross."""
        return [self.world.send(self.world, part) for part in parts]

    def ask(self, verb: str, name: str, *args: Any) -> Any:
        """Ask what keeps the twins over there."""
        if not self.asked:
            keeper = Function(f"lambda: (lambda names: exec({_THERE!r}, names) or names)({{}})")
            names = self.world.cross("make", place_of(self.world.cross("keep", Ref(0), (keeper,))))
            self.asked = {each: place_of(names[each]) for each in ("make", "put", "news")}
        return self.world.cross(verb, self.asked[name], args)

    def untold(self, start: int) -> None:
        """Leave what was asked since then out of every story."""
        self.world.record.untold.update(range(start, len(self.world.record.calls)))


def _reading(value: Any) -> Callable[[], list[Any]]:
    if isinstance(value, CellType):
        return lambda: [value.cell_contents]
    if isinstance(value, MutableMapping):
        return lambda: [part for pair in value.items() for part in pair]
    return lambda: list(value)


def _writing(value: Any) -> Callable[[list[Any]], None]:
    def write(parts: list[Any]) -> None:
        if isinstance(value, CellType):
            (value.cell_contents,) = parts
            return
        value.clear()
        if isinstance(value, MutableMapping):
            value.update(zip(parts[::2], parts[1::2], strict=False))
        else:
            (value.update if isinstance(value, set) else value.extend)(parts)

    return write
