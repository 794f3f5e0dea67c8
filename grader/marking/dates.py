"""Dates and times as people, spreadsheets and LMSs write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = re.compile(r"\+?(\d{1,3})(?: *(?:days?|일))?")
# "2026-12-01", "2026-12-01 23:59", "2026-12-01T23:59:00+09:00", "2026.12.1. 23:59";
# by Blackboard "2025-10-05-10-30-00", by Brightspace "2025-10-05 1030", as ``downloads`` makes it of that
NUMBERS = re.compile(
    r"(\d{4})[-./년] ?(\d{1,2})[-./월] ?(\d{1,2})[일.]?"
    r"(?:(?:T|[ -]+)(\d{1,2})[:-]?(\d{2})(?:[:-](\d{2})(?:\.\d+)?)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?"
)
# "Sunday, 29 November 2026, 8:29 PM", as Moodle's worksheet has it
WORDS = re.compile(
    r"(?:[a-z]+,? +)?(\d{1,2}) +([a-z]{3})[a-z]*,? +(\d{4}),? +(\d{1,2}):(\d{2})(?::(\d{2}))? *([ap]m)?", re.IGNORECASE
)
# "2026년 11월 29일 일요일, 오후 8:29", as it does in Korean; what is before or after the hour, and the commas, vary
KOREAN = re.compile(
    r"(\d{4})년 *(\d{1,2})월 *(\d{1,2})일[ ,]*(?:\(?[월화수목금토일](?:요일)?\)?)?[ ,]*"
    r"(오전|오후|AM|PM)? *(\d{1,2})(?::|시 *)(\d{2})(?::(\d{2}))?분? *(오전|오후|AM|PM)?",
    re.IGNORECASE,
)
AFTER_NOON = ("pm", "오후")


@dataclass(frozen=True, slots=True)
class Longer:
    """How much later than it is due something may be handed in: so many days, or until a date and perhaps a time."""

    days: int = 0
    until: date | datetime | None = None

    def of(self, due: datetime) -> datetime:
        """Return when something is due that was due then; a date means the same time on that day. Never earlier."""
        if self.until is None:
            return due + timedelta(days=self.days)
        until = self.until if isinstance(self.until, datetime) else datetime.combine(self.until, due.time())
        return max(due, zoned(until, due))


def moment(text: str) -> datetime | None:
    """Return the date and time that a text says, without a zone where it says none, or None where it says neither.

    A date alone is the end of that day.

    >>> moment("2026-12-01T23:59:00+09:00").isoformat(), moment("Sunday, 29 November 2026, 8:29 PM").isoformat()
    ('2026-12-01T23:59:00+09:00', '2026-11-29T20:29:00')
    >>> moment("2025-10-05-10-30-00").isoformat(), moment("2025-10-05 1030").isoformat(), moment("tomorrow")
    ('2025-10-05T10:30:00', '2025-10-05T10:30:00', None)
    """
    try:
        return _moment(text.strip())
    except ValueError:  # as on the 31st of February
        return None


def _moment(text: str) -> datetime | None:
    if found := NUMBERS.fullmatch(text):
        year, month, day, hour, minute, second = (int(part) if part else 0 for part in found.groups()[:6])
        hour, minute, second = (hour, minute, second) if found[4] else (23, 59, 59)
        zone = (found[7] or "").replace("UTC", "Z").replace("Z", "+00:00")
        return datetime.fromisoformat(f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}{zone}")
    if (found := WORDS.fullmatch(text)) and found[2].lower() in MONTHS:
        month = MONTHS.index(found[2].lower()) + 1
        hour = _hour(int(found[4]), found[7])
        return datetime(int(found[3]), month, int(found[1]), hour, int(found[5]), int(found[6] or 0))
    if found := KOREAN.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        return datetime(year, month, day, _hour(int(found[5]), found[4] or found[8]), int(found[6]), int(found[7] or 0))
    return None


def _hour(said: int, half: str | None) -> int:
    """Return the hour of the day, of twelve hours where the half of the day is said."""
    return said % 12 + 12 * (half.lower() in AFTER_NOON) if half else said


def longer(text: str) -> Longer | None:
    """Return what a text says of an extension, or None where it is none.

    >>> longer("3"), longer("2026-12-05"), longer("soon")
    (Longer(days=3, until=None), Longer(days=0, until=datetime.date(2026, 12, 5)), None)
    """
    text = text.strip()
    if found := DAYS.fullmatch(text):
        return Longer(int(found[1])) if int(found[1]) else None
    at = moment(text)
    if at is None:
        return None
    said = NUMBERS.fullmatch(text)
    return Longer(until=at.date() if said and not said[4] else at)


def zoned(at: datetime, due: datetime) -> datetime:
    """Return a time with a zone: that of what is due, where it says none itself."""
    return at if at.tzinfo else at.replace(tzinfo=due.tzinfo)
