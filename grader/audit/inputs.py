"""Looks for an input on which two programs of ours answer otherwise: the solution, and a mutant that survived.

The inputs are those that the hidden tests would draw with other seeds, and neighbours of these: whole numbers, zeros,
large and negative numbers, other shapes. Both programs are ours, so they run here, in the trusted process.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from grader.diagnosis import Diagnosis, quietly, same
from grader.engine import Suite
from grader.errors import Missing, Raised
from grader.mistakes import Script
from grader.model import Exercise
from grader.places import Call, Record, student_of
from grader.program import Program, Unknown
from grader.story import story
from grader.wire import Ref


class OwnProgram:
    """The border to a program of ours, without a process."""

    def __init__(self, script: Script) -> None:
        self.program = Program(script.module())

    def ask(self, verb: str, place: Ref, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Return the answer to one request (Missing or Raised when there is none)."""
        try:
            return getattr(self.program, verb)(place, args, kwargs)
        except Unknown as error:
            raise Missing(str(error.args[0])) from None
        except Exception as error:  # noqa: BLE001 - it is an answer
            raise Raised(type(error).__name__, str(error)) from None

    def read_dot(self, text: str) -> Any:
        """Return nothing: drawings are compared as texts here."""
        return None


def records(suite: Suite, exercise: Exercise, solution: Script, seeds: range) -> Iterator[Record]:
    """Yield what hidden tests ask of the solution, one record for each test and seed."""
    for seed in seeds:
        for test in suite.tests[exercise.slug]:
            if test.replay:
                record = Record(OwnProgram(solution))
                rng = np.random.default_rng([seed, zlib.crc32(test.check.id.encode())])
                suite.run_item(test.item, None, student_of(record), rng)
                yield record


def difference(solution: Script, mutant: Script, asked: list[Record], most: int) -> tuple[str, int]:
    """Return the first input on which a mutant answers otherwise, as its story, and how many inputs were tried."""
    both = Diagnosis((solution, mutant))
    tried = 0
    with quietly():
        for record in asked:
            answers = zip(both.replayed(solution, record.calls), both.replayed(mutant, record.calls), strict=True)
            for number, (right, other) in enumerate(answers):
                tried += 1
                if not same(right, other, record):
                    record.about = slice(number, number + 1)
                    return story(record), tried
            if tried >= most:
                break
    return "", tried


def neighbours(record: Record) -> Iterator[Record]:
    """Yield records of one call each, near the calls of a record to functions of the module."""
    for call in record.calls:
        if call.verb == "call" and not call.place.root and len(call.place.steps) == 1:
            for change in CHANGES:
                near = Record(record.border)
                near.calls.append(Call("call", call.place, tuple(map(change, call.args)), call.kwargs))
                yield near


def _changed(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def apply(argument: Any) -> Any:
        is_number = isinstance(argument, (float, np.ndarray)) and not isinstance(argument, bool)
        return change(argument) if is_number else argument

    return apply


CHANGES = tuple(
    map(
        _changed,
        (
            lambda x: x * 0,
            lambda x: -x,
            lambda x: x * 1000,
            lambda x: x / 1000,
            lambda x: np.round(x).astype(int) if isinstance(x, np.ndarray) else round(x),
            lambda x: x[:1] if isinstance(x, np.ndarray) else x,
            lambda x: np.concatenate([x, x]) if isinstance(x, np.ndarray) and x.ndim else x,
        ),
    )
)
