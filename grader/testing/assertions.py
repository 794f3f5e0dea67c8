"""The assertions of hidden tests: what they compare, and what they ask further when one fails."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np

from grader.judging import cases
from grader.judging.comparison import disagreement, first_difference
from grader.judging.formatting import apart, show
from grader.model.errors import AuthorError, CheckFailed, Raised, StudentFailure
from grader.protocol.refs import Function, Ref
from grader.testing.proxy import Proxy, Step, each_answer, each_step, given, value
from grader.testing.recording import Record, record_of, running_record, settle

UNSAID = object()
MOST_FURTHER_CASES = 30  # that are asked when one has failed, beside simpler ones
NO_ANSWERS = ("NotImplementedError", "NotWhileGrading")  # by which a function says that it gives none


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A case that failed, and the recorded calls that it is about."""

    failure: Exception
    case: cases.Case
    about: slice


Disagreements = Generator[Disagreement | None, None, None]
"""What is wrong with each case, in turn."""


def assert_close(
    got: Any, expected: Any, *, rtol: float | None = None, atol: float | None = None, alternative: Any = None
) -> None:
    """Fail with the reason and both values unless ``got`` agrees with ``expected`` (see ``judging.comparison``)."""
    if isinstance(expected, Proxy):
        raise AuthorError("expected= must be a plain value: write value(...) around it")
    if failure := _failure(value(got), expected, rtol, atol, alternative):
        raise failure
    settle()


def _failure(got: Any, expected: Any, rtol: float | None, atol: float | None, alternative: Any) -> CheckFailed | None:
    different = first_difference(got, expected, rtol=rtol, atol=atol, alternative=alternative)
    return CheckFailed(different[0], *apart(*different[1:])) if different else None


def agrees(got: Any, expected: Any, *, rtol: float | None = None, atol: float | None = None) -> bool:
    """Return whether ``assert_close`` would pass."""
    return disagreement(value(got), expected, rtol=rtol, atol=atol) is None


def answers(function: Any, on: Iterable[Any]) -> tuple[Any, ...]:
    """Return the plain values that a function gives, case by case. They are asked for together, which is fast.

    A case is one argument, or a tuple of arguments.
    """
    with closing(each_answer(function, map(cases.arguments, on))) as each:
        return tuple(map(given, each))


def together(*steps: Step) -> tuple[Any, ...]:
    """Take several steps at once, which is fast, and return the plain values that the calls among them gave.

    As in ``before, after = together(calling(net.loss, X, t), setting(net.params, "b1", b1), calling(net.loss, X, t))``.
    """
    if not steps:
        return ()
    with closing(each_step(steps)) as each:
        found = zip(steps, map(given, each), strict=True)
        return tuple(answer for step, answer in found if step.verb == "call")


def assert_agrees(
    student: Any,
    oracle: Callable[..., Any],
    *,
    on: Iterable[Any],
    rtol: float | None = None,
    atol: float | None = None,
    alternative: Callable[..., Any] | None = None,
    built_on: Mapping[str, Function] | None = None,
) -> None:
    """Fail unless a learner's function answers as ``oracle`` does on every case.

    A case is one argument, or a tuple of arguments. When some fail, the simplest failing one is shown.

    ``built_on`` is for a function that uses others, so that an error in these costs it no points: see ``right_with``.
    """
    every = cases.simplest_first(on)
    if not every:
        raise AuthorError("assert_agrees needs at least one case")
    record = record_of(student)
    if record and atol:
        record.atol = max(record.atol, atol)

    def failure(case: cases.Case, answer: Any) -> Exception | None:
        try:
            got = given(answer)
        except Raised as raised:
            if raised.kind in NO_ANSWERS:
                raise
            return raised
        expected = oracle(*case)
        other = alternative(*case) if alternative else None
        return _failure(got, expected, rtol, atol, other)

    def faults(some: list[cases.Case]) -> Disagreements:
        start = len(record.calls) if record else 0
        with closing(each_answer(student, some)) as each:
            for case, answer in zip(some, each, strict=False):
                found = failure(case, answer)
                end = len(record.calls) if record else 0
                yield Disagreement(found, case, slice(start, end)) if found else None
                start = end

    def first() -> tuple[Disagreement, Disagreement] | None:
        """Return the first fault and the simplest that is like it."""
        with closing(faults(every)) as in_turn:
            for found in in_turn:
                if found:
                    return found, _simplest(found, in_turn, faults(cases.simpler(found.case, oracle)))
                settle()
        return None

    if found := first():
        fault, told = found
        if record and built_on:
            verified, start = record.verified_up_to, len(record.calls)
            _put(record, built_on)
            try:
                again = first()
            except StudentFailure:
                again = found
            if not again:
                return
            record.verified_up_to = verified
            if _says_more(again[0], fault):
                told, record.own_from = again[1], start
        if record:
            record.about = told.about
        raise told.failure


def assert_each(check: Callable[..., None], *, on: Iterable[Any], simpler: Iterable[Any] = ()) -> None:
    """Call ``check`` with the arguments of each case, and fail as it does in the first case in which it fails.

    Only then are the ``simpler`` cases tried, in turn: the first in which ``check`` fails in the same way is shown. No
    case may have to do with another.
    """
    for case in on:
        record = running_record()
        if record:
            record.names.clear()
        try:
            check(*cases.arguments(case))
        except (CheckFailed, Raised) as failure:
            if record is None or (isinstance(failure, Raised) and failure.kind in NO_ANSWERS):
                raise
            raise _in_a_simpler_case(check, simpler, failure, record) from None


def _in_a_simpler_case(
    check: Callable[..., None], simpler: Iterable[Any], failure: CheckFailed | Raised, record: Record
) -> CheckFailed | Raised:
    """Return the failure to show, of which the record says from here on that it is about it."""
    verified, about = record.verified_up_to, record.about or slice(record.first_unverified(), len(record.calls))
    for case in simpler:
        start, record.about = len(record.calls), None
        record.names.clear()
        try:
            check(*cases.arguments(case))
        except type(failure) as another:
            failure = another
            about = record.about or slice(max(start, record.first_unverified()), len(record.calls))
            break
        except (CheckFailed, Raised):
            continue
        except Exception:  # noqa: BLE001 - whatever a simpler case ends in, the one at hand has failed
            break
    record.verified_up_to, record.about = verified, about
    return failure


def right_with(student: Any, parts: Mapping[str, Function], holds: Callable[[], bool]) -> bool:
    """Return whether something holds once right parts stand, by their names, in place of the learner's own.

    A function that is right then is rightly built, so what was wrong before is the doing of its parts, which have
    checks of their own. For the rest of the check the right parts stay; a failure is told of the calls before them.
    """
    record = record_of(student)
    if record is None:
        return False
    before = slice(record.first_unverified(), len(record.calls))
    _put(record, parts)
    try:
        is_right = holds()
    except StudentFailure:
        is_right = False
    if not is_right:
        record.about = before
    return is_right


def assert_built(check: Callable[..., None], *, on: Iterable[Any], student: Any, parts: Mapping[str, Function]) -> None:
    """Call ``check`` with the arguments of each case, and fail if it does so with right parts, too (``right_with``).

    What is told is how it failed with the learner's own parts, unless another answer is wrong with right ones: then the
    parts are to blame for the first failure, and what is wrong without them is told, with the right parts in place.
    """
    every = list(map(cases.arguments, on))
    record = record_of(student)
    found = _first_fault(check, every)
    if not found:
        return
    if record is None:
        raise found.failure
    found = replace(found, about=slice(record.first_unverified(), len(record.calls)))
    verified, start, again = record.verified_up_to, len(record.calls), None
    _put(record, parts)
    try:
        # All of them are asked: the more answers there are, the surer a mistake is known by them.
        faults = [_first_fault(check, [case]) for case in [*every, *every]]
        again = next(filter(None, faults), None)
    except StudentFailure:  # nothing is known then of the function with right parts
        again = found
    if not again:
        return
    record.verified_up_to = verified
    if _says_more(again, found):
        found, record.own_from = again, start
    record.about = found.about
    raise found.failure


def _first_fault(check: Callable[..., None], every: Iterable[cases.Case]) -> Disagreement | None:
    """Return the first fault that a check finds; what is not begun yet has none."""
    record = running_record()
    for case in every:
        start = len(record.calls) if record else 0
        try:
            check(*case)
        except (CheckFailed, Raised) as failure:
            if isinstance(failure, Raised) and failure.kind in NO_ANSWERS:
                raise
            bare = failure.with_traceback(None)  # whose frames hold the answers, which may be large
            return Disagreement(bare, case, slice(start, len(record.calls) if record else 0))
    return None


def _put(record: Record, parts: Mapping[str, Function]) -> None:
    """Put right parts in place of the learner's own, for the rest of the check."""
    program = Proxy(record, Ref(0))
    for name, part in parts.items():
        setattr(program, name, part)


def _says_more(again: Disagreement, before: Disagreement) -> bool:
    """Return whether a fault with right parts is another wrong answer than before; misused, these raise in the end."""
    differs = again.case is not before.case or vars(again.failure) != vars(before.failure)
    return isinstance(again.failure, CheckFailed) and differs


def _simplest(found: Disagreement, others: Disagreements, simpler: Disagreements) -> Disagreement:
    """Return the fault in the first simpler case that fails in the same way, or the one at hand.

    The other cases are asked too, within a budget: the more answers there are, the surer a mistake is known by them.
    """
    simplest = found
    try:
        with closing(others):
            for _another in islice(others, MOST_FURTHER_CASES):
                continue
        with closing(simpler):
            for another in simpler:
                if simplest is found and another and type(another.failure) is type(found.failure):
                    simplest = another
    except StudentFailure:  # no answer in time, or ever again
        pass
    return simplest


def require(condition: bool, message: str, *, got: Any = UNSAID, expected: Any = UNSAID) -> None:
    """Fail with a sentence of the course's own unless ``condition`` holds; ko.toml holds its Korean."""
    if not isinstance(condition, (bool, np.bool_)):
        raise AuthorError("require needs a plain True or False")
    if not condition:
        if isinstance(expected, dict):
            _reason, got, expected = first_difference(got, expected) or ("", got, expected)
        texts = ["" if v is UNSAID else show(v) for v in (got, expected)]
        raise CheckFailed(message, *texts)
    settle()
