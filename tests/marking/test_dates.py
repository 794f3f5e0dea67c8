"""Dates as people, spreadsheets and LMSs write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from grader.marking.dates import longer, moment, zoned

DUE = datetime.fromisoformat("2026-12-01T23:59:00+09:00")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-12-01", "2026-12-01T23:59:59"),
        ("2026-12-01 09:05", "2026-12-01T09:05:00"),
        ("2026-12-01T09:05:07+09:00", "2026-12-01T09:05:07+09:00"),
        ("2026-12-01T09:05:07.123Z", "2026-12-01T09:05:07+00:00"),
        ("2026-12-01 09:05:07 UTC", "2026-12-01T09:05:07+00:00"),
        ("2026. 12. 1. 9:05", "2026-12-01T09:05:00"),
        ("2026년 12월 1일 9:05", "2026-12-01T09:05:00"),
        ("2025-10-05-10-30-00", "2025-10-05T10:30:00"),
        ("2025-10-05 1030", "2025-10-05T10:30:00"),
        ("Tuesday, 1 December 2026, 11:59 PM", "2026-12-01T23:59:00"),
        ("Tuesday, 1 December 2026, 12:05 AM", "2026-12-01T00:05:00"),
        ("1 Dec 2026 14:00", "2026-12-01T14:00:00"),
        ("2026년 12월 1일 화요일, 오후 11:59", "2026-12-01T23:59:00"),
        ("2026년 12월 1일, 화요일, 11:59 PM", "2026-12-01T23:59:00"),
        ("2026년 12월 1일(화) 오전 12:05", "2026-12-01T00:05:00"),
        ("2026년 12월 1일 23시 05분", "2026-12-01T23:05:00"),
        ("2026년 2월 30일 오후 1:00", None),
        ("2026-02-31", None),
        ("12/01/2026", None),
        ("soon", None),
        ("-", None),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, meant: str | None) -> None:
    """A date with a time or alone, with a zone or without; what may mean two days is none."""
    read = moment(text)

    assert (read.isoformat() if read else None) == meant


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("3", "2026-12-04T23:59:00+09:00"),
        ("2 days", "2026-12-03T23:59:00+09:00"),
        ("2026-12-05", "2026-12-05T23:59:00+09:00"),
        ("2026-12-05 12:00", "2026-12-05T12:00:00+09:00"),
        ("2026-12-05T12:00:00+00:00", "2026-12-05T12:00:00+00:00"),
        ("2026-11-05", "2026-12-01T23:59:00+09:00"),
    ],
)
def test_an_extension_is_days_or_a_date(text: str, until: str) -> None:
    """Days count from when it is due; a date means the same time on that day; nothing is due earlier by it."""
    extension = longer(text)

    assert extension is not None
    assert extension.of(DUE).isoformat() == until


@pytest.mark.parametrize("text", ["", "0", "-3", "soon", "3 weeks", "2026-13-01"])
def test_anything_else_is_no_extension(text: str) -> None:
    """What is neither days nor a date is refused."""
    assert longer(text) is None


def test_a_time_without_a_zone_is_in_that_of_what_is_due() -> None:
    """LMSs and spreadsheets write the time of the place."""
    assert zoned(datetime(2026, 12, 1, 9), DUE).isoformat() == "2026-12-01T09:00:00+09:00"
