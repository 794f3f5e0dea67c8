"""Whether two answers are the same for all that a learner can see."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.judging.comparison import disagreement, numbers
from grader.model.errors import Missing, Raised, StudentFailure, TimedOut
from grader.protocol import drawing, spelled
from grader.protocol.refs import Handle, Ref
from grader.protocol.tables import Table
from grader.testing.recording import Call, Record

LONGEST_SECONDS = 2.0  # for one answer, as `Patience` counts them; only a known mistake that hangs takes so long
RTOL = 1e-4  # room for float32 inside
ATOL = 1e-6  # of the largest number
MOST_CALLS = 400  # of a check that is compared
LARGEST_VALUE = 10_000  # numbers in an argument or an answer; a learner's answer can come back as an argument
WHOLE = "biu"  # kinds of arrays of whole numbers, which are the same only where they are equal
NO_ANSWER = TimedOut(LONGEST_SECONDS)  # is like no other answer


def same(theirs: Any, ours: Any, record: Record) -> bool:
    """Return whether a learner's answer equals that of another program: in value, or in what was raised.

    What cannot be compared, such as a drawing that cannot be parsed, is not the same as anything.
    """
    try:
        return _same(theirs, ours, record)
    except Exception:  # noqa: BLE001 - it is a learner's, and must not end a grading
        return False


def _same(theirs: Any, ours: Any, record: Record) -> bool:
    match theirs, ours:
        case (float(), float()) if theirs == ours:
            return True
        case (int(), int()):
            return theirs == ours
        case (Raised(), Raised()):
            return theirs.kind == ours.kind and theirs.message == ours.message
        case (Missing(), Missing()):
            return theirs.name == ours.name
        case (StudentFailure(), _) | (_, StudentFailure()):
            return False
        case (Ref() | Handle(), Ref() | Handle()):
            return True
        case (dict(), dict()):
            return theirs.keys() == ours.keys() and all(_same(theirs[k], ours[k], record) for k in ours)
        case (str(), str()):
            return theirs == ours or (theirs in record.drawings and _drawn_alike(theirs, ours, record))
        case (None | str() | dict(), _) | (_, None | str() | dict()):
            return theirs is ours
        case (Table(), Table()):
            return _same(theirs.parts(), ours.parts(), record)
        case ((bytes() | set() | frozenset()), _):
            return bool(theirs == ours)
        case _ if type(theirs) in spelled.KINDS:
            return type(theirs) is type(ours) and bool(theirs == ours)
        case (tuple() | list(), tuple() | list()) if numbers(theirs) is None:
            return len(theirs) == len(ours) and all(_same(t, o, record) for t, o in zip(theirs, ours, strict=True))
    mine, other = numbers(theirs), numbers(ours)
    if mine is None or other is None or mine.size != other.size:
        return False
    if mine.shape != other.shape and mine.size != 1:
        return False
    if mine.dtype.kind in WHOLE and other.dtype.kind in WHOLE:
        return bool((mine.reshape(-1) == other.reshape(-1)).all())
    return bool(_close(mine.reshape(-1), other.reshape(-1)).all())


def passes(answer: Any, right: Any, record: Record) -> bool:
    """Return whether an answer is so near the right one that the check lets it pass, as far as its ``atol`` says so."""
    return bool(record.atol) and disagreement(answer, right, rtol=0.0, atol=record.atol) is None


def same_error(theirs: Any, ours: Any) -> bool:
    """Return whether two answers are errors of one kind, whatever words and numbers are in them."""
    return isinstance(theirs, Raised) and isinstance(ours, Raised) and theirs.kind == ours.kind


def _close(mine: Any, other: Any) -> Any:
    """Return what ``np.isclose(…, equal_nan=True)`` says, in a tenth of its time; little counts beside the largest."""
    size = np.abs(other)
    size[np.isinf(size)] = 0.0
    room = max(ATOL * size.max(initial=0.0, where=size == size), 1e-12) + RTOL * size
    return (np.abs(mine - other) <= room) | (mine == other) | ((mine != mine) & (other != other))


def _drawn_alike(theirs: str, ours: str, record: Record) -> bool:
    parts = record.border.read_dot(theirs), record.border.read_dot(ours)
    if None in parts:
        return False
    mine, other = map(drawing.from_parts, parts)
    return bool(mine.essence() == other.essence())


def amount(value: Any) -> int:
    """Return how many numbers and characters a value holds."""
    if isinstance(value, (list, tuple)):
        return sum(map(amount, value))
    if isinstance(value, dict):
        return sum(map(amount, value.values()))
    return int(np.size(value)) if isinstance(value, np.ndarray) else len(value) if isinstance(value, str) else 1


def is_large(call: Call) -> bool:
    """Return whether an argument is large, or an answer that is no array: those are compared as they are."""
    of_answer = 0 if isinstance(call.answer, np.ndarray) else amount(call.answer)
    return max(amount(call.args), amount(dict(call.kwargs)), of_answer) > LARGEST_VALUE


def is_too_large(record: Record) -> bool:
    """Return whether a check's answers are not compared, because of their number or of what was left out of them."""
    return not record.complete or len(record.calls) > MOST_CALLS or any(map(is_large, record.calls))
