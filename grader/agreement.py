"""Whether an answer agrees with what is expected: a ladder, and the sentence for the rung that broke.

Is there a value? A number or an array? Of this shape? Of this kind? Finite? Close? A number is right in whichever of
its forms it comes (1, 1.0, True, np.int64(1), a 0-d or one-element array); an array is right as a list too. Nothing is
broadcast: an answer has the shape that was asked for.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.language import _
from grader.values import show
from grader.wire import Handle

RTOL = 1e-6
ATOL = 1e-9

MOST_NUMBERS = 1 << 22  # in a list of lists or arrays


def disagreement(
    got: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL, alternative: Any = None
) -> str | None:
    """Return why ``got`` is not ``expected``, as a sentence for the learner, or None when it is.

    The sentence is empty where both values, side by side, say it all.

    ``alternative`` may differ from ``expected`` in some elements; either value is then right there.

    >>> disagreement(np.array([8.0]), 8)
    >>> disagreement((6.0, 8.0), (8.0, 6.0))
    'Value 1 of 2 differs.'
    """
    if got is None and expected is not None:
        return _("Nothing came back (None). Is a `return` missing?")
    match expected:
        case dict():
            return _mapping(got, expected, rtol, atol)
        case tuple():
            return _parts(got, expected, rtol, atol, alternative)
        case str() | None:
            return None if type(got) is type(expected) and got == expected else ""
        case _:
            return _numbers(got, np.asarray(expected), rtol, atol, alternative)


def _mapping(got: Any, expected: dict[Any, Any], rtol: float, atol: float) -> str | None:
    if not isinstance(got, dict):
        return _("A dict is asked for; you returned {kind}.").format(kind=kind_of(got))
    if set(got) != set(expected):
        return _("The keys should be {expected}; yours are {got}.").format(
            expected=show(sorted(expected)), got=show(sorted(map(str, got)))
        )
    for key in expected:
        reason = disagreement(got[key], expected[key], rtol=rtol, atol=atol)
        if reason is not None:
            text = _("For {key}: {reason}") if reason else _("The value for {key} differs.")
            return text.format(key=show(key), reason=reason)
    return None


def _parts(got: Any, expected: tuple[Any, ...], rtol: float, atol: float, alternative: Any) -> str | None:
    count = len(expected)
    if not isinstance(got, (tuple, list)) and not (isinstance(got, np.ndarray) and got.ndim):
        return _("{count} values are asked for, as in `return a, b`; you returned {kind}.").format(
            count=count, kind=kind_of(got)
        )
    if len(got) != count:
        return _("{count} values are asked for; you returned {got} of them.").format(count=count, got=len(got))
    for index, (mine, right) in enumerate(zip(got, expected, strict=True)):
        other = alternative[index] if alternative is not None else None
        reason = disagreement(mine, right, rtol=rtol, atol=atol, alternative=other)
        if reason is not None:
            text = _("Value {number} of {count}: {reason}") if reason else _("Value {number} of {count} differs.")
            return text.format(number=index + 1, count=count, reason=reason)
    return None


def _numbers(got: Any, expected: np.ndarray, rtol: float, atol: float, alternative: Any) -> str | None:
    answer = numbers(got)
    if answer is None:
        if expected.ndim == 0:
            return _("One number is asked for; you returned {kind}.").format(kind=kind_of(got))
        return _("An array of numbers is asked for; you returned {kind}.").format(kind=kind_of(got))
    if expected.ndim == 0 and answer.size == 1:
        answer = answer.reshape(())
    if answer.shape != expected.shape:
        if expected.ndim == 0:
            return _("One number is asked for; yours is an array of shape {got}.").format(got=answer.shape)
        return _("The shape should be {expected}; yours is {got}.").format(expected=expected.shape, got=answer.shape)
    if answer.dtype.kind == "c" and expected.dtype.kind != "c":
        return _("Real numbers are asked for; yours are complex.")
    with np.errstate(all="ignore"):
        right = _close(answer, expected, rtol, atol)
        if alternative is not None:
            right |= _close(answer, np.asarray(alternative), rtol, atol)
    if right.all():
        return None
    return _difference(answer, expected, right)


def _close(got: np.ndarray, expected: np.ndarray, rtol: float, atol: float) -> Any:
    gap = np.abs(got.astype(complex) - expected) if got.dtype.kind == "c" else np.abs(got.astype(float) - expected)
    return (np.isfinite(expected) & (gap <= atol + rtol * np.abs(expected))) | (got == expected)


def _difference(answer: np.ndarray, expected: np.ndarray, right: Any) -> str:
    if not answer.ndim:
        return ""
    where = tuple(int(i) for i in np.argwhere(~np.asarray(right))[0])
    return _("At index {index}: {got} instead of {expected}.").format(
        index=list(where), got=show(answer[where]), expected=show(expected[where])
    )


def numbers(value: Any) -> np.ndarray | None:
    """Return a decoded value as an array of numbers, or None when it is not one (ragged, text, an object …)."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, (bool, int, float, complex, np.generic)):
        try:
            return np.asarray(float(value)) if isinstance(value, int) else np.asarray(value)
        except OverflowError:
            return None
    if isinstance(value, (list, tuple)) and _holds_numbers(value) and _amount(value) <= MOST_NUMBERS:
        try:
            array = np.asarray(value)
        except (ValueError, OverflowError):
            return None
        return array if array.dtype.kind in "biufc" else None
    return None


def _amount(value: Any) -> int:
    """Return how many numbers are in nested lists; one complex number among them makes all sixteen bytes large."""
    return sum(map(_amount, value)) if isinstance(value, (list, tuple)) else int(np.size(value))


def _holds_numbers(value: Any) -> bool:
    """Return whether nested lists hold nothing but numbers; a table of texts could take any amount of memory."""
    if isinstance(value, (list, tuple)):
        return all(map(_holds_numbers, value))
    return isinstance(value, (bool, int, float, complex, np.number, np.bool_, np.ndarray))


def kind_of(value: Any) -> str:
    """Return what a value is, in words for a learner."""
    match value:
        case None:
            return _("nothing (None)")
        case str():
            return _("text, {value}").format(value=show(value))
        case bool() | int() | float() | complex() | np.generic():
            return _("one number, {value}").format(value=show(value))
        case np.ndarray():
            return _("an array of shape {shape}").format(shape=value.shape)
        case tuple() | list():
            return _("{value}, which is no regular array of numbers").format(value=show(value))
        case Handle():
            return _("an object of type {name}").format(name=value.label)
        case _:
            return _("a {name}").format(name=type(value).__name__)
