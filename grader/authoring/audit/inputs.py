"""Looks for an input on which two programs of ours answer otherwise: the solution, and a mutant that survived.

The inputs are those that the hidden tests would draw with other seeds, and neighbours of these: whole numbers, zeros,
large and negative numbers, other shapes, shorter and longer texts, lists and dicts, nothing at all. Both programs are
ours, so they run here, in the trusted process.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np

from grader.course.mistakes import Script
from grader.grading.likeness import same
from grader.grading.mistake_naming import Diagnosis
from grader.grading.replay import OwnProgram, quietly
from grader.grading.runner import Suite
from grader.model.course import Exercise
from grader.protocol.objects import Program
from grader.protocol.refs import ATTRIBUTE
from grader.testing.hidden import Hidden
from grader.testing.recording import Call, Record, running
from grader.testing.snippet import story


def records(suite: Suite, exercise: Exercise, solution: Script, seed: int) -> list[Record]:
    """Return what the hidden tests ask of the solution with one seed, a record for each test."""
    return [_record(suite, test, solution, seed) for test in suite.tests[exercise.slug] if test.mark.replay]


def asking(function: str, most: int, suite: Suite, exercise: Exercise, solution: Script) -> Iterator[Record]:
    """Yield records in which a function, or the class of a method, is called so many times in all, each time anew."""
    tests = [test for test in suite.tests[exercise.slug] if test.mark.replay]
    tests = [test for test in tests if calls_of(function, _record(suite, test, solution, 0))] or tests
    called = seed = 0
    while called < most:
        seed += 1
        for test in tests:
            record = _record(suite, test, solution, seed)
            called += max(1, calls_of(function, record))
            yield record


def calls_of(function: str, record: Record) -> int:
    """Return how often a record calls a function, a method, or, for ``__init__``, the class."""
    name = function.removesuffix(".__init__")
    return sum(call.verb == "call" and record.function_of(call) == name for call in record.calls)


def _record(suite: Suite, test: Hidden, solution: Script, seed: int) -> Record:
    record = Record(OwnProgram(Program(solution.module())))
    rng = np.random.default_rng([seed, zlib.crc32(test.check.id.encode())])
    with quietly(), running(record) as program:
        suite.run_item(test.item, test.item, program, rng)
    return record


def difference(solution: Script, mutant: Script, asked: Iterable[Record]) -> str:
    """Return the first input on which a mutant answers otherwise, as its story, or nothing."""
    both = Diagnosis((solution, mutant))
    with quietly():
        for record in asked:
            answers = zip(both.answers(solution, record), both.answers(mutant, record), strict=True)
            for number, (right, other) in enumerate(answers):
                if not same(right, other, record):
                    record.about = slice(number, number + 1)
                    return story(record)
    return ""


def neighbours(record: Record) -> Iterator[Record]:
    """Yield records that end in a call near one of a record's: of a function, or of a method after all before it."""
    for number, call in enumerate(record.calls):
        if call.verb == "call" and all(kind == ATTRIBUTE for kind, _key in call.place.steps):
            before = record.calls[:number] if call.place.root else []
            for change in CHANGES:
                args = tuple(map(change, call.args))
                if not any(new is not old for new, old in zip(args, call.args, strict=True)):
                    continue
                near = Record(record.border)
                near.calls += [*before, Call("call", call.place, args, call.kwargs)]
                yield near


def _numbers(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return _of_kinds((float, np.ndarray), change)


def _counts(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return _of_kinds((int,), change)


def _texts(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return _of_kinds((str, list, tuple), change)


def _of_kinds(kinds: tuple[type, ...], change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a change of arguments of some kinds, which leaves all others as they are."""
    return lambda x: change(x) if isinstance(x, kinds) and not isinstance(x, bool) else x


CHANGES: tuple[Callable[[Any], Any], ...] = (
    *map(
        _numbers,
        (
            lambda x: x * 0,
            lambda x: -x,
            lambda x: x * 1000,
            lambda x: x / 1000,
            lambda x: np.round(x).astype(int) if isinstance(x, np.ndarray) else round(x),
            lambda x: x[:1] if isinstance(x, np.ndarray) else x,
            lambda x: np.concatenate([x, x]) if isinstance(x, np.ndarray) and x.ndim else x,
        ),
    ),
    *map(_counts, (lambda x: 0, lambda x: -x, lambda x: x + 1)),
    *map(_texts, (lambda x: x[:0], lambda x: x[:1], lambda x: x[::-1], lambda x: x + x)),
    _of_kinds((str,), str.upper),
    _of_kinds((str,), lambda x: f" {x} "),
    _of_kinds((dict,), lambda x: dict(list(x.items())[:1])),
    _of_kinds((dict, set, frozenset), lambda x: type(x)()),
)
