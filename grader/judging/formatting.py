"""How values are shown to a person, bounded in length, and what they cost to keep."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from grader.model.errors import StudentFailure
from grader.model.language import _
from grader.protocol import spelled
from grader.protocol.refs import Function, Handle, Ref
from grader.protocol.tables import Table

LONGEST = 400
MOST_ITEMS = 24

SCALARS = frozenset({float, bool, type(None), np.float64})  # types of one size
SMALL = 100  # bytes of a scalar, or of an array without its numbers, which are counted without a look

Formatter = Callable[[float], str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What stands for a value that was too large to keep: the text that is shown of it, and the first objects in it."""

    text: str
    objects: tuple[Ref, ...] = ()


def footprint(value: object, most: int) -> int:
    """Return how many bytes a plain value or a failure takes, or some number above ``most`` when it takes more."""
    total, rest = 0, [value]
    while rest and total <= most:
        part: Any = rest.pop()
        kind = type(part)
        if kind in SCALARS:
            total += SMALL
            continue
        if kind is np.ndarray:
            total += SMALL + part.nbytes  # of a view, too
            continue
        total += sys.getsizeof(part)
        if kind is int:
            continue
        match part:
            case list() | tuple() | set() | frozenset():
                rest.extend(part)
            case dict():
                rest.extend((*part.keys(), *part.values()))
            case Table():
                rest.extend(part.parts()[:3])
            case Ref():
                rest.extend((part.steps, part.text))
            case StudentFailure():
                rest.extend((part.args, *vars(part).values()))
    return total


def show(value: object, *, exact: bool = False) -> str:
    """Return ``value`` as Python that a learner could type, at most 400 characters of it.

    Numbers have six significant digits, or all of them where ``exact`` is set. Else, too, an array without dimensions
    reads as its number, and -0.0 as 0.0: whoever compares answers takes them for the same.

    >>> show((6.0, np.float64(8.000000001)))
    '(6.0, 8.0)'
    >>> show(np.array([[1.0, 2.0]]))
    'np.array([[1.0, 2.0]])'
    """
    text = _show(value, repr if exact else _six_digits, depth=0)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


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
        case list():
            return _("a list, {value}").format(value=show(value))
        case tuple():
            return _("a tuple, {value}").format(value=show(value))
        case Handle():
            return _("an object of type {name}").format(name=value.label)
        case Table():
            return _("a {name}").format(name=value.kind)
        case _:
            return _("a {name}").format(name=type(value).__name__)


def apart(got: object, expected: object) -> tuple[str, str]:
    """Return two values as text, with all their digits where six would make them look alike."""
    texts = show(got), show(expected)
    alike = texts[0].replace(".0", "") == texts[1].replace(".0", "")  # 3628801.0 is 3628800.0 in six digits
    return (show(got, exact=True), show(expected, exact=True)) if alike else texts


def _six_digits(number: float) -> str:
    rounded = float(f"{number:.6g}")
    return repr(rounded + 0.0)  # -0.0 + 0.0 is 0.0


def _show(value: object, number: Formatter, depth: int) -> str:
    if depth > 6:
        return "…"
    match value:
        case None | bool() | int():
            text = repr(value) if not isinstance(value, int) or value.bit_length() < 1024 else "…"
            return text if len(text) < 60 else text[:59] + "…"
        case np.bool_():
            return repr(bool(value))
        case float():
            return _float(value, number)
        case complex() | np.complexfloating():
            return repr(complex(value))
        case np.generic() if isinstance(value, np.longdouble):
            return _float(float(value), number)
        case np.generic():
            return _show(value.item(), number, depth)
        case str() | bytes():
            return repr(value[:200]) + ("…" if len(value) > 200 else "")
        case np.ndarray():
            return _array(value, number, depth)
        case tuple() if len(value) == 1:
            return f"({_show(value[0], number, depth + 1)},)"
        case tuple():
            return f"({_items(value, number, depth)})"
        case list():
            return f"[{_items(value, number, depth)}]"
        case set() | frozenset():
            return f"{{{_items(value, number, depth)}}}" if value else "set()"
        case dict():
            pairs = [f"{_show(k, number, depth + 1)}: {_show(v, number, depth + 1)}" for k, v in _first(value.items())]
            return "{" + ", ".join(pairs) + (", …" if len(value) > MOST_ITEMS else "") + "}"
        case Function():
            return value.source
        case Table():
            return _table(value, number, depth)
        case _ if type(value) in spelled.KINDS:
            return repr(value)[:200]
        case Handle():
            return f"<{value.label}>"
        case Ref() | LeftOut():
            return value.text
        case _:
            return f"<{type(value).__name__}>"


def _float(value: float, number: Formatter) -> str:
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return number(float(value))


def _first(items: Iterable[T]) -> list[T]:
    return [item for item, _ in zip(items, range(MOST_ITEMS), strict=False)]


def _items(values: Iterable[object], number: Formatter, depth: int) -> str:
    values = list(values)
    shown = ", ".join(_show(v, number, depth + 1) for v in values[:MOST_ITEMS])
    return shown + (", …" if len(values) > MOST_ITEMS else "")


def _table(value: Table, number: Formatter, depth: int) -> str:
    index = "" if value.index == (*range(len(value.index)),) else f", index=[{_items(value.index, number, depth)}]"
    columns = [f"[{_items(list(column), number, depth)}]" for column in value.columns]
    if value.is_series:
        name = f", name={value.labels[0]!r}" if value.labels[0] is not None else ""
        return f"pd.Series({columns[0]}{index}{name})"
    named = ", ".join(f"{_show(k, number, depth)}: {column}" for k, column in zip(value.labels, columns, strict=True))
    return f"pd.DataFrame({{{named}}}{index})"


def _array(value: np.ndarray, number: Formatter, depth: int) -> str:
    if value.size > MOST_ITEMS or max(value.shape, default=0) > MOST_ITEMS:  # an empty array, too, can be long
        if number is repr:  # in a story, where some of the numbers would not be more than none
            return _("<array of shape {shape}>").format(shape=value.shape)
        start = ", ".join(_show(v, number, depth + 1) for v in value.reshape(-1)[:4].tolist())
        return _("<array of shape {shape}: {start}, …>").format(shape=value.shape, start=start)
    shown = _show(value.tolist(), number, depth + 1)
    return shown if not value.ndim and number is not repr else f"np.array({shown})"
