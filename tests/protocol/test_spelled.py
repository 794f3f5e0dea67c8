"""Values that cross as a name and a text: what comes back is what was sent, and no text costs more than its length."""

from __future__ import annotations

import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.protocol import codec, spelled
from tests.properties import law
from tests.protocol.frames import decode, pack

VALUES = st.one_of(
    st.decimals(allow_nan=False, min_value=-(10**50), max_value=10**50, places=3),
    st.fractions(max_denominator=10**20),
    st.dates(),
    st.datetimes(timezones=st.just(datetime.UTC) | st.none()),
    st.times(),
    st.timedeltas(),
)


@law
@given(value=VALUES)
def test_a_value_crosses(value: Any) -> None:
    """A date, a time, a decimal or a fraction comes back equal and of its kind, also in a list and as a key."""
    back: Any = codec.decode(codec.encode([value, {value: 1}]))

    assert back == [value, {value: 1}]
    assert type(back[0]) is type(value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Decimal", "1e999999"),
        ("Decimal", "one"),
        ("Fraction", "1e999999999"),
        ("Fraction", "1/0"),
        ("Fraction", "1" * 300 + "/1"),
        ("date", "today"),
        ("timedelta", "1"),
        ("timedelta", "9999999999999 0 0"),
        ("complex", "1"),
        ("__class__", ""),
    ],
)
def test_what_spells_nothing_is_malformed(name: str, text: str) -> None:
    """A text that is no value of its kind, or one that would take for ever to compute with, is refused."""
    with pytest.raises(codec.Malformed):
        decode(pack([[codec.SPELT, name, text]]))


def test_a_long_one_stays_where_it_is() -> None:
    """What would be too long to spell is no plain value."""
    with pytest.raises(codec.Malformed):
        codec.encode(Decimal("1" * 300))

    assert spelled.spell(Fraction(10**200, 3)) is None
