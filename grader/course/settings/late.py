"""What course.toml says of late hand-ins: the table ``[late]``, and when each exercise is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from grader.files.toml import Table
from grader.model.course import Late
from grader.model.language import _

LATE = ("due", "per_day", "at_most", "grace_minutes")


def rules(table: Table, entries: Sequence[Table]) -> tuple[Late | None, datetime | None]:
    """Return what being late costs, and when everything is due that says nothing itself; None where it does not say."""
    if "late" not in table.values:
        for entry in entries:
            if "due" in entry.values:
                entry.refuse("due", _("means something only where there is a table [late], which says what it costs"))
        return None, None
    late = table.table("late")
    late.refuse_others(LATE)
    if "due" not in late.values and not any("due" in entry.values for entry in entries):
        late.refuse("due", _("is missing; it should be {expected}, here or at an exercise").format(expected=_moment()))
    grace = (
        late.number("grace_minutes", least=0, expected=_("a number, 0 or more"))
        if "grace_minutes" in late.values
        else 0
    )
    most = _percent(late, "at_most") if "at_most" in late.values else 100
    return Late(_percent(late, "per_day"), most, grace), due(late)


def due(table: Table) -> datetime | None:
    """Return when something is due, or None where a table says nothing of it."""
    said = table.values.get("due")
    if said is not None and not (isinstance(said, datetime) and said.tzinfo):
        table.refuse("due", _("should be {expected}").format(expected=_moment()))
        return None
    return said


def _percent(table: Table, key: str) -> float:
    expected = _("percent, from 0 to 100")
    value = table.number(key, least=0, expected=expected)
    if value > 100:
        table.refuse(key, _("should be {expected}").format(expected=expected))
    return value


def _moment() -> str:
    return _("a date and a time with its zone, such as 2026-12-01T23:59:00+09:00")
