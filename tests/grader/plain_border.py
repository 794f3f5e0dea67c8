"""A border without a process: the requests of places are run on an ordinary Python module, right here."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from grader import drawing, wire
from grader.errors import Missing, Raised
from grader.places import Place, Record, student_of
from grader.program import Program, Unknown
from grader.wire import Ref


class PlainBorder:
    """The other side, in this process. All values cross as bytes, so that the two sides share none."""

    def __init__(self, source: str) -> None:
        module = ModuleType("program")
        exec(source, module.__dict__)
        self.program = Program(module)
        self.asked = 0

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request (Missing or Raised when there is none)."""
        self.asked += 1
        place, args, kwargs = crossed((place, args, kwargs), request=True)
        try:
            return crossed(getattr(self.program, verb)(place, args, kwargs))
        except Unknown as error:
            raise Missing(error.args[0]) from None
        except wire.Malformed:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the program does, it is an answer
            raise Raised(type(error).__name__, str(error)) from None

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""
        return crossed(drawing.parse(text))


def crossed(value: Any, *, request: bool = False) -> Any:
    """Return a value as it arrives on the other side."""
    return wire.decode(wire.encode(value), request=request)


def opened(program: str) -> tuple[Place, Record, PlainBorder]:
    """Return the place of a whole program, the record of what crosses to it, and the border that it crosses."""
    border = PlainBorder(program)
    record = Record(border)
    return student_of(record), record, border
