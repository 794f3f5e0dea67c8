"""A border without a process: the requests of places are run on an ordinary Python module, right here."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from grader.grading.replay import reply
from grader.model.errors import StudentFailure
from grader.protocol import codec, drawing
from grader.protocol.objects import Program
from grader.protocol.refs import Ref
from grader.testing import recording
from grader.testing.proxy import Proxy
from grader.testing.recording import Border, Record, student_of


class PlainBorder(Border):
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
        answer = reply(lambda: getattr(self.program, verb)(place, args, kwargs))
        if isinstance(answer, StudentFailure):
            raise answer
        return crossed(answer)

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""
        return crossed(drawing.parse(text))


def crossed(value: Any, *, request: bool = False) -> Any:
    """Return a value as it arrives on the other side."""
    return codec.decode(codec.encode(value), request=request)


def opened(program: str) -> tuple[Proxy, Record, PlainBorder]:
    """Return the place of a whole program, the record of what crosses to it, and the border that it crosses.

    Its check is the one that runs, until another program is opened.
    """
    border = PlainBorder(program)
    record = Record(border)
    recording._running.set(record)
    return student_of(record), record, border
