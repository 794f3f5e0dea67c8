"""A border without a process: the requests of places are run on an ordinary Python module, right here."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np

from grader import drawing, wire
from grader.errors import Missing, Raised
from grader.places import Place, Record, student_of
from grader.wire import Function, Handle, Ref

PLAIN = (type(None), bool, int, float, complex, str, bytes, set, frozenset, np.ndarray, np.generic)


class PlainBorder:
    """The other side, in this process. All values cross as bytes, so that the two sides share none."""

    def __init__(self, program: str) -> None:
        module = ModuleType("program")
        exec(program, module.__dict__)
        self.objects: list[Any] = [module]
        self.asked = 0

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request (Missing or Raised when there is none)."""
        self.asked += 1
        place, args, kwargs = crossed((place, args, kwargs), request=True)
        try:
            return crossed(self.answer(verb, place, args, kwargs))
        except (Missing, wire.Malformed):
            raise
        except Exception as error:  # noqa: BLE001 - whatever the program does, it is an answer
            raise Raised(type(error).__name__, str(error)) from None

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""
        return crossed(drawing.parse(text))

    def answer(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Do what is asked, and return what is to cross back."""
        here = [self.local(value) for value in args]
        match verb:
            case "call":
                return self.plain(self.find(place)(*here, **{key: self.local(v) for key, v in kwargs.items()}))
            case "fetch":
                return self.plain(self.find(place))
            case "keep":
                return self.handle(*here)
            case "set":
                return self.assign(self.find(Ref(place.root, place.steps[:-1])), *place.steps[-1], *here)
        raise ValueError(verb)

    def find(self, place: Ref) -> Any:
        """Walk to a place (Missing when the program has no such name)."""
        found = self.objects[place.root]
        for kind, key in place.steps:
            if isinstance(found, ModuleType) and not hasattr(found, key):
                raise Missing(key)
            found = found[key] if kind == "[" else getattr(found, key)
        return found

    def assign(self, owner: Any, kind: str, key: Any, new: Any) -> None:
        """Assign to an attribute or an item."""
        if kind == "[":
            owner[key] = new
        else:
            setattr(owner, key, new)

    def local(self, value: Any) -> Any:
        """Turn what came over the border into what the program gets."""
        match value:
            case Ref():
                return self.find(value)
            case Function():
                return eval(value.source, {"np": np})
            case list() | tuple():
                return type(value)(self.local(v) for v in value)
            case dict():
                return {key: self.local(v) for key, v in value.items()}
        return value

    def plain(self, value: Any) -> Any:
        """Turn what the program returned into a plain value; an object stays here under a number."""
        match value:
            case list() | tuple():
                return type(value)(self.plain(v) for v in value)
            case dict():
                return {key: self.plain(v) for key, v in value.items()}
        return value if isinstance(value, PLAIN) else self.handle(value)

    def handle(self, value: Any) -> Handle:
        """Keep an object, and return its number."""
        self.objects.append(value)
        return Handle(len(self.objects) - 1, type(value).__name__)


def crossed(value: Any, *, request: bool = False) -> Any:
    """Return a value as it arrives on the other side."""
    return wire.decode(wire.encode(value), request=request)


def opened(program: str) -> tuple[Place, Record, PlainBorder]:
    """Return the place of a whole program, the record of what crosses to it, and the border that it crosses."""
    border = PlainBorder(program)
    record = Record(border)
    return student_of(record), record, border
