"""Values that cross as a name and a text: dates, times, decimals, fractions. Each text is short, and read strictly."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

LONGEST = 200  # characters
MOST_DIGITS = 1000  # before or behind the point of a decimal, with which nobody can compute for ever
FRACTION = re.compile(r"-?\d+/\d+")

KINDS: dict[type, tuple[Callable[[Any], str], Callable[[str], Any]]] = {}
"""How a value of each kind is spelt, and read again (ValueError, or ZeroDivisionError, for what is none)."""


def _read_decimal(text: str) -> Decimal:
    value = Decimal(text)
    if value.is_finite() and abs(value.adjusted()) > MOST_DIGITS:
        raise ValueError(text)
    return value


def _read_fraction(text: str) -> Fraction:
    if not FRACTION.fullmatch(text):
        raise ValueError(text)
    return Fraction(text)


def _spell_delta(value: datetime.timedelta) -> str:
    return f"{value.days} {value.seconds} {value.microseconds}"


def _read_delta(text: str) -> datetime.timedelta:
    days, seconds, microseconds = map(int, text.split(" "))
    return datetime.timedelta(days, seconds, microseconds)


KINDS |= {
    Decimal: (str, _read_decimal),
    Fraction: (lambda value: f"{value.numerator}/{value.denominator}", _read_fraction),
    datetime.date: (datetime.date.isoformat, datetime.date.fromisoformat),
    datetime.datetime: (datetime.datetime.isoformat, datetime.datetime.fromisoformat),
    datetime.time: (datetime.time.isoformat, datetime.time.fromisoformat),
    datetime.timedelta: (_spell_delta, _read_delta),
}
_READERS = {kind.__name__: read for kind, (_spell, read) in KINDS.items()}


def spell(value: Any) -> tuple[str, str] | None:
    """Return the name of a value's kind, and its text; None where it is none of these kinds, or too long."""
    kind = type(value)
    if kind not in KINDS:
        return None
    text = KINDS[kind][0](value)
    return (kind.__name__, text) if len(text) <= LONGEST else None


def read(name: str, text: str) -> Any:
    """Return the value of a kind (by name) that a text spells (ValueError when it spells none)."""
    if name not in _READERS or len(text) > LONGEST:
        raise ValueError(name)
    return _READERS[name](text)
