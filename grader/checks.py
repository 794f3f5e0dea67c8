"""What an author of hidden tests imports: one marker, a few assertions, and the means to look at a learner's objects.

    @task(2, points=2, after="forward_multiplies")
    def test_backward_gives_each_input_the_other(student):
        '''`backward` gives each input the *other* input, times `dout`.'''
        layer = student.MulLayer()
        layer.forward(3.0, 4.0)

        assert_close(layer.backward(2.0), expected=(8.0, 6.0))

The function's name without ``test_`` is the check's id; the docstring is the learner's line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import pytest

from grader import drawing
from grader.agreement import ATOL, RTOL, disagreement, numbers
from grader.drawing import Drawing
from grader.errors import AuthorError, CheckFailed
from grader.language import _
from grader.model import Visibility
from grader.places import Definition, Place, keep, record_of, settle, value
from grader.values import show

__all__ = [
    "Drawing",
    "agrees",
    "assert_agrees",
    "assert_close",
    "assert_unchanged",
    "function",
    "keep",
    "numbers",
    "read_drawing",
    "require",
    "task",
    "value",
]

UNSAID = object()
Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class Mark:
    """What ``@task`` says of a hidden test."""

    task: int
    points: int
    after: str | None
    visibility: Visibility


def task(
    number: int, *, points: int, after: str | None = None, visibility: Visibility = Visibility.VISIBLE
) -> Callable[[Test], Test]:
    """Mark a hidden test as a check of one task.

    ``after`` is the id of another check of the same exercise; when that one failed, raised or timed out, this one is
    skipped. Use it only where the answer would then tell nothing new.
    """
    return pytest.mark.task(Mark(number, points, after, visibility))


def assert_close(got: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL, alternative: Any = None) -> None:
    """Fail with the reason and both values unless ``got`` agrees with ``expected`` (see ``agreement``)."""
    if isinstance(expected, Place):
        raise AuthorError("expected= must be a plain value: write value(...) around it")
    got = value(got)
    reason = disagreement(got, expected, rtol=rtol, atol=atol, alternative=alternative)
    if reason is not None:
        raise CheckFailed(reason, *_apart(got, expected))
    settle()


def agrees(got: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Return whether ``assert_close`` would pass."""
    return disagreement(value(got), expected, rtol=rtol, atol=atol) is None


def assert_agrees(
    student: Any,
    oracle: Callable[..., Any],
    *,
    on: Iterable[Any],
    rtol: float = RTOL,
    atol: float = ATOL,
    alternative: Callable[..., Any] | None = None,
) -> None:
    """Fail unless a learner's function answers as ``oracle`` does on every case.

    A case is one argument, or a tuple of arguments. When some fail, the simplest failing one is shown.
    """
    cases = simplest_first(on)
    if not cases:
        raise AuthorError("assert_agrees needs at least one case")
    for case in cases:
        failure = _failure(student, oracle, case, rtol, atol, alternative)
        if failure is None:
            settle()
            continue
        record = record_of(student)
        for rounder in rounder_cases(case, oracle):
            before = len(record.calls) if record else 0
            simpler = _failure(student, oracle, rounder, rtol, atol, alternative)
            if record and simpler:
                record.settled = before
            elif record:
                del record.calls[before:]
            if simpler:
                failure = simpler
                break
        raise CheckFailed(*failure)


def _failure(
    student: Any,
    oracle: Callable[..., Any],
    case: tuple[Any, ...],
    rtol: float,
    atol: float,
    alternative: Callable[..., Any] | None,
) -> tuple[str, str, str] | None:
    """Return reason, answer and expected value of one case, or None when the answer is right."""
    expected = oracle(*case)
    got = value(student(*case))
    other = alternative(*case) if alternative else None
    reason = disagreement(got, expected, rtol=rtol, atol=atol, alternative=other)
    return None if reason is None else (reason, *_apart(got, expected))


def _apart(got: Any, expected: Any) -> tuple[str, str]:
    """Return both values as text, with all their digits where six would make them look alike."""
    texts = show(got), show(expected)
    return texts if texts[0] != texts[1] else (show(got, exact=True), show(expected, exact=True))


def simplest_first(cases: Iterable[Any]) -> list[tuple[Any, ...]]:
    """Return the cases as tuples of arguments: small ones before large ones, round numbers before others."""
    tuples = [case if isinstance(case, tuple) else (case,) for case in cases]
    return sorted(tuples, key=lambda case: sum(map(_effort, case)))


def _effort(argument: Any) -> float:
    """Return how hard an argument is to compute with on paper."""
    if isinstance(argument, (list, tuple)):
        return 1.0 + sum(map(_effort, argument))
    if not isinstance(argument, (bool, int, float, np.generic, np.ndarray)):
        return 1.0
    sizes = np.abs(np.atleast_1d(np.asarray(argument)).astype(complex))
    with np.errstate(all="ignore"):
        digits = sum(np.count_nonzero(sizes != np.round(sizes, d)) for d in (0, 1))
    return float(sizes.size + digits + np.count_nonzero(sizes > 10) + 0.5 * np.ndim(argument))


def rounder_cases(case: tuple[Any, ...], oracle: Callable[..., Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the case with its fractions rounded, to whole numbers first, where the oracle has an answer to that."""
    for digits in (0, 1):
        rounder = tuple(_rounded(argument, digits) for argument in case)
        plain = [a for a in rounder if isinstance(a, (float, np.ndarray))]
        if sum(map(_effort, rounder)) < sum(map(_effort, case)) and all(np.all(a) for a in plain):  # zeros hide much
            try:
                oracle(*rounder)
            except Exception:  # noqa: BLE001 - a case that the oracle has no answer to is no case
                continue
            yield rounder


def _rounded(argument: Any, digits: int) -> Any:
    if isinstance(argument, float):
        return round(argument, digits)
    if isinstance(argument, np.ndarray) and argument.dtype.kind == "f":
        return np.round(argument, digits)
    return argument


def assert_unchanged(student: Any, kept: Any, original: Any) -> None:
    """Fail unless a value put on the learner's side with ``keep`` is still what it was."""
    now = value(kept)
    if not _same(now, original):
        raise CheckFailed(_("The argument itself was changed. Work on a copy."), *_apart(now, original))
    settle()


def _same(now: Any, original: Any) -> bool:
    if isinstance(original, np.ndarray):
        alike = type(now) is np.ndarray and now.shape == original.shape
        return alike and bool(np.all((now == original) | ((now != now) & (original != original))))
    return disagreement(now, original, rtol=0.0, atol=0.0) is None


def require(condition: bool, message: str, *, got: Any = UNSAID, expected: Any = UNSAID) -> None:
    """Fail with a sentence of the course's own unless ``condition`` holds; ko.toml holds its Korean."""
    if not isinstance(condition, (bool, np.bool_)):
        raise AuthorError("require needs a plain True or False")
    if not condition:
        texts = ["" if v is UNSAID else show(v) for v in (got, expected)]
        raise CheckFailed(message, *texts)
    settle()


def function(source: str) -> Definition:
    """Return a function that a test may hand to a learner's code: one lambda expression, with NumPy as ``np``."""
    return Definition(source)


def read_drawing(student: Any, text: Any) -> Drawing:
    """Return the graph that a learner's DOT text draws (CheckFailed when it is not DOT)."""
    text = value(text)
    record = record_of(student)
    parts = record.border.read_dot(text) if record else drawing.parse(text)
    if parts is None:
        raise CheckFailed(
            _("Graphviz cannot read this. A text such as `digraph { x1 -> y [label=2] }` is asked for."), got=show(text)
        )
    return drawing.from_parts(parts)
