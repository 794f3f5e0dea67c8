"""Names the known mistake behind a wrong answer, by behaviour: the one that answers the same calls in the same way.

The calls of a failing check are asked again, of the solution and of each known mistake of the exercise, here in the
trusted process, for both are ours. Nothing is guessed: a mistake is named when it answers as the learner's program
does, and no other known mistake does so and fits the other checks as well.
"""

from __future__ import annotations

import ast
import contextlib
import io
import signal
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import Any, TypeVar

import numpy as np

from grader import drawing
from grader.agreement import numbers
from grader.errors import Missing, Raised, StudentFailure, TimedOut
from grader.mistakes import Script, affected, bound, uses
from grader.model import Mistake
from grader.places import Call, Record
from grader.program import Program, Unknown
from grader.wire import Handle, Ref

MOST_CALLS = 400
LONGEST_SECONDS = 2.0  # for one program; only a mistake that hangs takes so long
LARGEST_VALUE = 10_000  # numbers in an argument or an answer; a learner's answer can come back as an argument
RTOL = 1e-4  # room for float32 inside
ATOL = 1e-6  # of the largest number
NO_ANSWER = TimedOut(LONGEST_SECONDS)  # is like no other answer
T = TypeVar("T")


class Diagnosis:
    """The solution and the known mistakes of one exercise, ready to be asked what a learner's program was asked."""

    def __init__(self, scripts: tuple[Script, ...]) -> None:
        self.right, *self.wrong = scripts
        self.programs: dict[Script, Program] = {}
        self.unusable: set[Script] = set()
        tree = ast.parse(self.right.source)
        used = uses(tree)
        self.known = set(bound(tree))
        self.affected = {s: affected(s.redefined, used) for s in self.wrong if s.redefined is not None}

    def names(self, failed: dict[str, Record], passed: list[Record]) -> dict[str, Mistake]:
        """Return the known mistake behind each failing check that one explains.

        Where several do, those count that fit the most of the checks that passed, and of these the ones that explain
        the most of those that failed.
        """
        with quietly():
            suspects = {id_: self.suspects(record) for id_, record in failed.items()}
            explained = Counter(script for scripts in suspects.values() for script in scripts)
            fitting: dict[Script, int] = {}
            right: list[list[Any]] = []
            named = {}
            for id_, scripts in suspects.items():
                if len(scripts) > 1:
                    right = right or [self.answers(self.right, record) for record in passed]
                    for script in scripts:
                        if script not in fitting:
                            fitting[script] = sum(map(partial(self.agrees, script), passed, right))
                    best = max((fitting[script], explained[script]) for script in scripts)
                    scripts = [script for script in scripts if (fitting[script], explained[script]) == best]
                if len(scripts) == 1 and scripts[0].mistake:
                    named[id_] = scripts[0].mistake
        return named

    def suspects(self, record: Record) -> list[Script]:
        """Return the mistakes that answer like the learner's program: in everything, or else in what is at fault."""
        if not self.wrong or len(record.calls) > MOST_CALLS or any(_is_large(call) for call in record.calls):
            return []
        right = self.answers(self.right, record)
        first = self.first_difference(record, right)
        if first is None:
            return []
        suspects = [script for script in self.wrong if self.touches(script, record, record.calls[first])]
        alike = {s: self.timed(s, partial(self.likeness, s, record, right, first), "nothing") for s in suspects}
        in_everything = [script for script in suspects if alike[script] == "everything"]
        return in_everything or [script for script in suspects if alike[script] == "function"]

    def touches(self, script: Script, record: Record, call: Call) -> bool:
        """Return whether a mistake can make a difference to the answer of one call."""
        asked = record.function_of(call).split(".")[0]
        return asked not in self.known or asked in self.affected.get(script, (asked,))

    def agrees(self, script: Script, record: Record, right: list[Any]) -> bool:
        """Return whether a mistake gives all the answers of a check that passed, or such as were free to choose."""
        if not any(self.touches(script, record, call) for call in record.calls):
            return True
        answers = zip(record.calls, self.answers(script, record), right, strict=True)
        return all(same(c.answer, ours, record) or not same(c.answer, answer, record) for c, ours, answer in answers)

    def first_difference(self, record: Record, right: list[Any]) -> int | None:
        """Return the number of the first call that the solution answers otherwise; those found right come last."""
        doubt = record.in_doubt()
        for number in chain(range(doubt, len(right)), range(doubt)):
            if not same(record.calls[number].answer, right[number], record):
                return number
        return None

    def likeness(self, wrong: Script, record: Record, right: list[Any], first: int) -> str:
        """Return what a mistake answers like the learner's program: "everything", "function" or "nothing".

        "function": all calls up to the first difference, and of the later ones those of the same function; the rest may
        be the doing of a second mistake. Where an answer that was found right is not the solution's, the learner was
        free to choose, and a mistake that answers as the solution does may still be theirs.
        """
        calls = record.calls
        function = record.function_of(calls[first])
        everything = True
        for number, answer in enumerate(self.replayed(wrong, calls)):
            theirs = calls[number].answer
            if same(theirs, answer, record):
                continue
            was_free = number < record.in_doubt() and number != first and calls[number].verb != "choose"
            if was_free and same(answer, right[number], record):
                continue
            if number <= first or record.function_of(calls[number]) == function:
                return "nothing"
            everything = False
        return "everything" if everything else "function"

    def answers(self, script: Script, record: Record) -> list[Any]:
        """Return what another program answers to all calls."""
        return self.timed(script, lambda: list(self.replayed(script, record.calls)), [NO_ANSWER] * len(record.calls))

    def replayed(self, script: Script, calls: list[Call]) -> Iterator[Any]:
        """Yield what another program answers to each call."""
        return map(Replay(self.program_of(script)).answer, calls)

    def timed(self, script: Script, action: Callable[[], T], otherwise: T) -> T:
        """Return what comes of running a script, unless it hangs or fails; `grade verify` says that of a mistake."""
        if script in self.unusable:
            return otherwise
        try:
            with _no_longer_than(LONGEST_SECONDS):
                return action()
        except (Exception, _TooLong):  # noqa: BLE001 - whatever is wrong with it, it is not to be asked again
            self.unusable.add(script)
            return otherwise

    def program_of(self, script: Script) -> Program:
        """Return the loaded program of a script, which is made once."""
        if script not in self.programs:
            self.programs[script] = Program(script.module())
        return self.programs[script]


class Replay:
    """One program of ours that is asked what a learner's program was asked."""

    def __init__(self, program: Program) -> None:
        program.begin()
        self.program = program
        self.roots = {0: 0}  # the learner's objects by number, and ours that stand for them

    def answer(self, call: Call) -> Any:
        """Return the answer to one call: a plain value, a Handle, or a StudentFailure."""
        answer = reply(lambda: self.asked(call))
        if isinstance(call.answer, Ref) and isinstance(answer, Handle):
            self.roots[call.answer.root] = answer.number
        return answer

    def asked(self, call: Call) -> Any:
        """Ask the program what the learner's was asked."""
        place, args, kwargs = map(self.translated, (call.place, call.args, dict(call.kwargs)))
        if call.verb == "choose":
            return self.start_from(call.answer, place)
        return getattr(self.program, call.verb)(place, args, kwargs)

    def translated(self, value: Any) -> Any:
        """Return a copy of a value with our objects in place of the learner's (KeyError when there is none)."""
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
        """Take over what the learner chose, where it has the form of ours."""
        ours = self.program.fetch(place, (), {})
        if _form(ours) is None or _form(ours) != _form(chosen):
            return ours
        self.program.set(place, (_as_arrays(chosen),), {})
        return chosen


def reply(ask: Callable[[], Any]) -> Any:
    """Return what a program of ours answers: a value, or the StudentFailure that a learner's would end in."""
    try:
        return ask()
    except Unknown as error:
        return Missing(str(error.args[0]))
    except Exception as error:  # noqa: BLE001 - whatever it does, it is an answer
        return Raised(type(error).__name__, str(error)[:1000])


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


def same(theirs: Any, ours: Any, record: Record) -> bool:
    """Return whether a learner's answer is the same as one of ours: in value, or in what was raised."""
    match theirs, ours:
        case (Raised(), Raised()):
            return theirs.kind == ours.kind and theirs.message == ours.message
        case (Missing(), Missing()):
            return theirs.name == ours.name
        case (StudentFailure(), _) | (_, StudentFailure()):
            return False
        case (Ref() | Handle(), Ref() | Handle()):
            return True
        case (dict(), dict()):
            return theirs.keys() == ours.keys() and all(same(theirs[k], ours[k], record) for k in ours)
        case (str(), str()):
            return theirs == ours or (theirs in record.drawings and _drawn_alike(theirs, ours, record))
        case (None | str() | dict(), _) | (_, None | str() | dict()):
            return theirs is ours
        case (tuple() | list(), tuple() | list()) if numbers(theirs) is None:
            return len(theirs) == len(ours) and all(same(t, o, record) for t, o in zip(theirs, ours, strict=True))
    mine, other = numbers(theirs), numbers(ours)
    if mine is None or other is None or mine.size != other.size:
        return False
    if mine.shape != other.shape and mine.size != 1:
        return False
    mine, other = mine.reshape(-1), other.reshape(-1)
    size = np.abs(other)
    largest = np.max(size, where=np.isfinite(other), initial=0.0)
    # What np.allclose says, in a tenth of its time.
    close = np.abs(mine - other) <= max(ATOL * largest, 1e-12) + RTOL * size
    return bool((close | (mine == other) | ((mine != mine) & (other != other))).all())


def _drawn_alike(theirs: str, ours: str, record: Record) -> bool:
    parts = record.border.read_dot(theirs), record.border.read_dot(ours)
    if None in parts:
        return False
    mine, other = map(drawing.from_parts, parts)
    return bool(mine.essence() == other.essence())


def _is_large(call: Call) -> bool:
    """Return whether an argument is large, or an answer that is no array: those are compared as they are."""
    of_answer = 0 if isinstance(call.answer, np.ndarray) else _amount(call.answer)
    return max(_amount(call.args), _amount(dict(call.kwargs)), of_answer) > LARGEST_VALUE


def _amount(value: Any) -> int:
    if isinstance(value, (list, tuple)):
        return sum(map(_amount, value))
    if isinstance(value, dict):
        return sum(map(_amount, value.values()))
    return int(np.size(value)) if isinstance(value, np.ndarray) else len(value) if isinstance(value, str) else 1


class _TooLong(BaseException):
    """A mistake of ours did not come to an end; no ``except Exception`` of its own may catch this."""


@contextlib.contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Raise _TooLong when what is inside takes longer. Signals reach the main thread alone, where gradings run."""

    def end(signum: int, frame: Any) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Keep to ourselves what our own programs print and warn about."""
    with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"), contextlib.redirect_stdout(io.StringIO()):
        yield
