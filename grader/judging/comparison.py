"""Whether an answer agrees with what is expected: a ladder, and the sentence for the rung that broke.

Is there a value? A number or an array? Of this shape? Of this kind? Finite? Close? A number is right in whichever of
its forms it comes (1, 1.0, True, np.int64(1), a 0-d or one-element array); an array is right as a list too. Nothing is
broadcast: an answer has the shape that was asked for.

Tolerances are room for rounding, which whole numbers do not need. Where one is expected, an integer has to equal it,
and a float has to be near it and nearer than to any other: 6.000000001 is 6, and neither 3628801 nor 3628801.0 is
3628800. From 2**53 on, where floats leave whole numbers out, a float has the room that it has elsewhere. A tolerance
that an author gives holds as it is, for whole numbers too.

Text, bytes and None are right as they are; what is in tuples, lists, sets and dicts is compared part by part. A tuple
is right as a list and a list as a tuple, for learners rarely choose; a set is right as a set only.

NaN is right nowhere: what is expected may be made of a learner's own answers, and would then be right with any.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.judging.formatting import apart, kind_of, show
from grader.model.language import _
from grader.protocol import tables
from grader.protocol.codec import MOST_NUMBERS

RTOL = 1e-6
ATOL = 1e-9
WHOLE_ROOM = 0.25  # for a float that stands for a whole number; half of the way to the next is no rounding
WHOLE_FLOATS = 2**53  # up to here every whole number is a float

NUMERIC = "biufc"  # kinds of arrays
REALS = (int, float)
NUMBERS = (bool, int, float, complex, np.number, np.bool_)
AT_ONCE = 1 << 16  # numbers that are compared together, for which several times their memory is needed


def disagreement(
    got: Any, expected: Any, *, rtol: float | None = None, atol: float | None = None, alternative: Any = None
) -> str | None:
    """Return why ``got`` is not ``expected``, as a sentence for the learner, or None when it is.

    The sentence is empty where both values, side by side, say it all.

    ``alternative`` may differ from ``expected`` in some elements; either value is then right there.

    >>> disagreement(np.array([8.0]), 8)
    >>> disagreement((6.0, 8.0), (8.0, 6.0))
    'Each of the 2 values differs.'
    """
    if type(got) in REALS and type(expected) in REALS and alternative is None and _agree(got, expected, rtol, atol):
        return None  # the usual case, at once
    if got is None and expected is not None:
        return _("This is None: nothing was returned, or nothing was stored there.")
    match expected:
        case dict():
            return _mapping(got, expected, rtol, atol)
        case set() | frozenset():
            return _members(got, expected, rtol, atol)
        case tuple():
            return _parts(got, expected, rtol, atol, alternative)
        case np.ndarray() | np.generic() if expected.dtype.kind not in NUMERIC:  # of texts, or of any objects
            return disagreement(got, expected.tolist(), rtol=rtol, atol=atol, alternative=alternative)
        case tables.Table():
            return _table(got, expected, rtol, atol)
        case _ if tables.is_table(expected):
            return disagreement(got, tables.of(expected), rtol=rtol, atol=atol)
    right = _array(expected)
    if isinstance(expected, list) and (right is None or not (right.size or isinstance(got, np.ndarray))):
        return _parts(got, expected, rtol, atol, alternative)
    if right is None:
        return None if type(got) is type(expected) and got == expected else ""
    return _numbers(got, _exact(expected, right), rtol, atol, alternative)


def _mapping(got: Any, expected: dict[Any, Any], rtol: float | None, atol: float | None) -> str | None:
    if not isinstance(got, dict):
        return _("A dict is asked for; you returned {kind}.").format(kind=kind_of(got))
    if set(got) != set(expected):
        return _("The keys should be {expected}; yours are {got}.").format(
            expected=show(sorted(expected, key=str)), got=show(sorted(got, key=str))
        )
    for key in expected:
        reason = disagreement(got[key], expected[key], rtol=rtol, atol=atol)
        if reason is not None:
            text = _("For {key}: {reason}") if reason else _("The value for {key} differs.")
            return text.format(key=show(key), reason=reason)
    return None


def first_difference(
    got: Any, expected: Any, *, rtol: float | None = None, atol: float | None = None, alternative: Any = None
) -> tuple[str, Any, Any] | None:
    """Return why ``got`` is not ``expected``, and the two values; of dicts with the same keys, the first entry only."""
    if isinstance(got, dict) and isinstance(expected, dict) and set(got) == set(expected) and alternative is None:
        for key in expected:
            reason = disagreement(got[key], expected[key], rtol=rtol, atol=atol)
            if reason is not None:
                said = _("For {key}: {reason}").format(key=show(key), reason=reason) if reason else ""
                return said, {key: got[key]}, {key: expected[key]}
    reason = disagreement(got, expected, rtol=rtol, atol=atol, alternative=alternative)
    return None if reason is None else (reason, got, expected)


def _members(got: Any, expected: Any, rtol: float | None, atol: float | None) -> str | None:
    if not isinstance(got, (set, frozenset)):
        return _("A set is asked for; you returned {kind}.").format(kind=kind_of(got))
    missing, further = sorted(expected - got, key=str), sorted(got - expected, key=str)
    reals = all(isinstance(v, (bool, int, float, np.integer, np.floating)) for v in (*missing, *further))
    if reals and disagreement(sorted(further), sorted(missing), rtol=rtol, atol=atol) is None:
        return None  # the same, apart from rounding
    if missing:
        return _("These are missing: {values}.").format(values=show(missing))
    return _("These should not be in it: {values}.").format(values=show(further))


def _table(got: Any, expected: tables.Table, rtol: float | None, atol: float | None) -> str | None:
    if not isinstance(got, tables.Table) or got.is_series is not expected.is_series:
        return _("A {expected} is asked for; you returned {kind}.").format(expected=expected.kind, kind=kind_of(got))
    if not expected.is_series and got.labels != expected.labels:
        mine, right = show(list(got.labels)), show(list(expected.labels))
        return _("The columns should be {expected}; yours are {got}.").format(expected=right, got=mine)
    if disagreement(list(got.index), list(expected.index), rtol=rtol, atol=atol) is not None:
        mine, right = show(list(got.index)), show(list(expected.index))
        return _("The index should be {expected}; yours is {got}.").format(expected=right, got=mine)
    for label, mine, right in zip(expected.labels, got.columns, expected.columns, strict=True):
        reason = disagreement(list(mine), list(right), rtol=rtol, atol=atol)
        if reason is not None:
            text = _("In column {label}: {reason}") if reason else _("Column {label} differs.")
            return reason if expected.is_series and reason else text.format(label=show(label), reason=reason)
    return None


def _parts(got: Any, expected: Any, rtol: float | None, atol: float | None, alternative: Any) -> str | None:
    count = len(expected)
    if not isinstance(got, (tuple, list)) and not (isinstance(got, np.ndarray) and got.ndim):
        said = _("{count} values are asked for, as in `return a, b`; you returned {kind}.")
        if isinstance(expected, list):
            said = _("A list is asked for; you returned {kind}.")
        return said.format(count=count, kind=kind_of(got))
    if len(got) != count:
        return _("Values asked for: {count}. Values you returned: {got}.").format(count=count, got=len(got))
    others = [None] * count if alternative is None else alternative
    reasons = [
        disagreement(mine, right, rtol=rtol, atol=atol, alternative=other)
        for mine, right, other in zip(got, expected, others, strict=True)
    ]
    differing = [number for number, reason in enumerate(reasons, 1) if reason is not None]
    if not differing:
        return None
    number = differing[0]
    reason = reasons[number - 1]
    if reason:
        within = isinstance(expected[number - 1], (tuple, list))
        text = _("In value {number} of {count}: {reason}") if within else _("Value {number} of {count}: {reason}")
    elif len(differing) == 1:
        text = _("Value {number} of {count} differs.")
    elif len(differing) == count:
        text = _("Each of the {count} values differs.")
    else:
        text = _("{differing} of the {count} values differ; the first of them is value {number}.")
    return text.format(number=number, count=count, reason=reason, differing=len(differing))


def _numbers(got: Any, expected: np.ndarray, rtol: float | None, atol: float | None, alternative: Any) -> str | None:
    answer = _array(got)
    if answer is None:
        return _no_numbers(got, expected)
    if expected.ndim == 0 and answer.size == 1:
        answer = answer.reshape(())
    if answer.shape != expected.shape:
        if expected.ndim == 0:
            return _("One number is asked for; yours is an array of shape {got}.").format(got=answer.shape)
        return _("The shape should be {expected}; yours is {got}.").format(expected=expected.shape, got=answer.shape)
    answer = _exact(got, answer)
    if _is_complex(answer) and not _is_complex(expected):
        return _("Real numbers are asked for; yours are complex.")
    right = _close(answer, expected, rtol, atol)
    if (other := _array(alternative)) is not None:
        right |= _close(answer, _exact(alternative, other), rtol, atol)
    return None if right.all() else _difference(answer, expected, right)


def _no_numbers(got: Any, expected: np.ndarray) -> str:
    if expected.ndim:
        said = _("An array of numbers is asked for; you returned {kind}.")
        ragged = isinstance(got, (list, tuple))
        kind = _("{value}, which is no regular array of numbers").format(value=show(got)) if ragged else kind_of(got)
        return said.format(kind=kind)
    if expected.dtype.kind == "b":
        return _("True or False is asked for; you returned {kind}.").format(kind=kind_of(got))
    return _("One number is asked for; you returned {kind}.").format(kind=kind_of(got))


def _close(got: np.ndarray, expected: np.ndarray, rtol: float | None, atol: float | None) -> Any:
    """Return where numbers agree."""
    if got.dtype == expected.dtype and got.dtype.kind in "fiu" and np.array_equal(got, expected):
        return np.ones(got.shape, dtype=bool)  # the usual case, at once
    if got.size <= AT_ONCE:
        return _agreeing(got, expected, rtol, atol)
    expected = np.broadcast_to(expected, got.shape)
    right = np.empty(got.shape, dtype=bool)
    for start in range(0, got.size, AT_ONCE):
        some = slice(start, start + AT_ONCE)
        right.flat[some] = _agreeing(got.flat[some], expected.flat[some], rtol, atol)
    return right


def _agreeing(got: np.ndarray, expected: np.ndarray, rtol: float | None, atol: float | None) -> Any:
    kinds = got.dtype.kind + expected.dtype.kind
    both_whole = set(kinds) <= set("biu")
    if both_whole and rtol is None and atol is None and set(kinds) != set("iu"):  # which NumPy 1 compares as floats
        return np.asarray(got == expected)
    if both_whole or "O" in kinds:
        pairs = zip(*(array.reshape(-1).tolist() for array in np.broadcast_arrays(got, expected)), strict=True)
        return np.array([_agree(mine, right, rtol, atol) for mine, right in pairs], dtype=bool).reshape(got.shape)
    with np.errstate(all="ignore"):
        kind = complex if "c" in kinds else float
        mine, right, size = got.astype(kind), expected.astype(kind), np.abs(expected.astype(kind))
        near = np.isfinite(size) & (np.abs(mine - right) <= _room(size, expected.dtype.kind in "biu", rtol, atol))
        return near | (got == expected)


def _agree(got: Any, expected: Any, rtol: float | None, atol: float | None) -> bool:
    """Return whether two numbers of Python's agree, of which an integer may be of any size."""
    if got == expected:
        return True
    try:
        gap, size = abs(got - expected), abs(expected)
        if isinstance(expected, int) and isinstance(got, int):
            return bool(gap <= (atol or 0.0) + (rtol or 0.0) * size)
        return size < np.inf and bool(gap <= _room(size, isinstance(expected, int), rtol, atol))
    except OverflowError:  # beyond all floats, where there is no tolerance
        return False


def _room(size: Any, whole: bool, rtol: float | None, atol: float | None) -> Any:
    """Return how far an answer may be from a number of this size, which may be expected to be whole."""
    room = size * (RTOL if rtol is None else rtol)
    if whole and rtol is None:
        room = np.where(size <= WHOLE_FLOATS, np.minimum(room, WHOLE_ROOM), room)
    return room + (ATOL if atol is None else atol)


def _is_complex(array: np.ndarray) -> bool:
    return any(map(np.iscomplexobj, array.flat)) if array.dtype.kind == "O" else array.dtype.kind == "c"


def _difference(answer: np.ndarray, expected: np.ndarray, right: np.ndarray) -> str:
    if answer.size == 1:
        return ""
    where = tuple(int(i) for i in np.argwhere(~right)[0])
    mine, wanted = apart(answer[where], expected[where])
    return _("At index {index}: {got} instead of {expected}.").format(index=list(where), got=mine, expected=wanted)


def numbers(value: Any) -> np.ndarray | None:
    """Return a decoded value as an array of numbers, or None when it is not one (ragged, text, an object …)."""
    try:
        array = np.asarray(float(value)) if isinstance(value, int) else _array(value)
    except OverflowError:
        return None
    return array if array is not None and array.dtype.kind in NUMERIC else None


def _array(value: Any) -> np.ndarray | None:
    """Return numbers as the array that NumPy makes of them (of objects, for long integers), or None."""
    if isinstance(value, np.ndarray):
        return value if value.dtype.kind in NUMERIC else None
    if isinstance(value, (list, tuple)):
        if not _holds_numbers(value) or _amount(value) > MOST_NUMBERS:
            return None
    elif not isinstance(value, NUMBERS):
        return None
    try:
        return np.asarray(value)
    except (ValueError, OverflowError):
        return None


def _exact(value: Any, array: np.ndarray) -> np.ndarray:
    """Return the array of a value with the whole numbers in it kept, where NumPy made floats of a list of both."""
    if array.dtype.kind not in "fc" or not isinstance(value, (list, tuple)):
        return array
    each = np.array(value, dtype=object).reshape(array.shape)
    return each if any(isinstance(v, (int, np.integer, np.bool_)) for v in each.flat) else array


def _amount(value: Any) -> int:
    """Return how many numbers are in nested lists; one complex number among them makes all sixteen bytes large."""
    return sum(map(_amount, value)) if isinstance(value, (list, tuple)) else int(np.size(value))


def _holds_numbers(value: Any) -> bool:
    """Return whether nested lists hold nothing but numbers; a table of texts could take any amount of memory."""
    if isinstance(value, (list, tuple)):
        return all(map(_holds_numbers, value))
    return isinstance(value, (*NUMBERS, np.ndarray))
