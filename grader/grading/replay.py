"""Repeats the calls of a learner's program on a trusted one (solution or known mistake), in the grader's process."""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

import numpy as np

from grader.judging.comparison import numbers
from grader.model.errors import Missing, Raised, StudentFailure
from grader.protocol import drawing
from grader.protocol.objects import Program, Unknown, plain_parts
from grader.protocol.refs import Handle, Ref
from grader.system.clock import Countdown
from grader.system.timer import raising
from grader.testing.recording import Border, Call


class OwnProgram(Border):
    """A solution or known mistake, run in this process: a hidden test asks it, or a learner's calls are repeated."""

    def __init__(self, program: Program) -> None:
        program.begin()
        self.program = program
        self.roots = {0: 0}  # numbers of the learner's objects, and of the own objects that stand for them

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request (Missing or Raised when there is none)."""
        answer = reply(lambda: getattr(self.program, verb)(place, args, kwargs))
        if isinstance(answer, StudentFailure):
            raise answer
        return answer

    def read_dot(self, text: str) -> Any:
        """Return the plain parts of a drawing in the DOT language."""
        return drawing.parse(text)

    def replayed(self, call: Call) -> Any:
        """Repeat one call of a learner's program; return the answer: a plain value, a Handle, or a StudentFailure."""
        answer = reply(lambda: self.asked_again(call))
        self.adopt(call.answer, answer)
        return answer

    def adopt(self, theirs: Any, ours: Any) -> None:
        """Pair the objects in the learner's answer with those at the same positions in this program's answer."""
        match theirs, ours:
            case (Ref(), Handle()):
                self.roots[theirs.root] = ours.number
            case ((list() | tuple()), (list() | tuple())):
                for mine, other in zip(theirs, ours, strict=False):
                    self.adopt(mine, other)
            case (dict(), dict()):
                for key in theirs.keys() & ours.keys():
                    self.adopt(theirs[key], ours[key])

    def asked_again(self, call: Call) -> Any:
        """Ask the program what the learner's was asked."""
        place, args, kwargs = map(self.translated, (call.place, call.args, dict(call.kwargs)))
        if call.verb == "choose":
            return self.start_from(call.answer, place)
        return getattr(self.program, call.verb)(place, args, kwargs)

    def translated(self, value: Any) -> Any:
        """Return a copy of a value with this program's objects for the learner's (KeyError when one is unknown)."""
        match value:
            case Ref():
                steps = tuple((kind, self.translated(key)) for kind, key in value.steps)
                return Ref(self.roots[value.root], steps, value.text)
            case list() | tuple():
                return type(value)(self.translated(v) for v in value)
            case dict():
                return {key: self.translated(v) for key, v in value.items()}
            case np.ndarray():
                return value.copy()
        return value

    def start_from(self, chosen: Any, place: Ref) -> Any:
        """Set a place to what the learner chose, if names and shapes agree with its value; return its value then."""
        ours = self.program.fetch(place, (), {})
        if _form(ours) is None or _form(ours) != _form(chosen):
            return ours
        self.program.set(place, (_as_arrays(chosen),), {})
        return chosen


def reply(ask: Callable[[], Any]) -> Any:
    """Call ``ask``; return its value, or its exception as the StudentFailure that a learner's program would end in."""
    try:
        return ask()
    except Unknown as error:
        return Missing(str(error.args[0]))
    except Exception as error:  # noqa: BLE001 - whatever it does, it is an answer
        bases = tuple(kind.__name__ for kind in type(error).__mro__[1:])
        given, state, is_pythons = plain_parts(error)
        said = str(error)[:1000]
        arguments = None if given is None else (*given,)
        return Raised(type(error).__name__, said, bases=bases, given=arguments, state=state, is_pythons=is_pythons)


def _as_arrays(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_arrays(part) for key, part in value.items()}
    return np.array(numbers(value))


def _form(value: Any) -> Any:
    """Return names and shapes of arrays, or a shape, or None for what is neither."""
    if isinstance(value, dict):
        forms = {str(key): _form(part) for key, part in value.items()}
        return None if None in forms.values() else forms
    array = numbers(value)
    return array.shape if array is not None and array.dtype.kind in "biuf" else None


class TooLong(BaseException):
    """A solution or known mistake ran too long; a BaseException, so that no ``except Exception`` in it catches it."""


class Patience:
    """Ends what takes too long: so many seconds on the wall, and then as many of the processor.

    However busy the machine is, it has had the latter, and the thread's own clock is read only where something is slow.
    It is there for a whole replay, as setting and clearing a timer takes longer than most answers.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.begun = math.inf
        self.slow: Countdown | None = None

    @contextlib.contextmanager
    def kept(self) -> Iterator[None]:
        """Raise TooLong in the block where something that has begun takes too long."""
        with raising(TooLong, self.seconds, self.left):
            yield

    def begin(self) -> None:
        """Say that something begins that must not take too long."""
        self.begun, self.slow = monotonic(), None

    def rest(self) -> None:
        """Say that nothing has to end for now."""
        self.begun, self.slow = math.inf, None

    def left(self) -> float:
        """Return the seconds until there is something to look at."""
        left = self.begun + self.seconds - monotonic()
        if left > 0:
            return min(left, self.seconds)
        self.slow = self.slow or Countdown(self.seconds)
        return self.slow.left()


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Discard what the block prints to standard output, and its warnings."""
    with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"), contextlib.redirect_stdout(io.StringIO()):
        yield
