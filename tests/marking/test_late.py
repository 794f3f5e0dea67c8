"""What being late costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from grader.marking import late
from grader.marking.final import final
from grader.marking.given import Extension, Mark, Marks
from grader.model import language
from grader.model.course import Course, Late
from grader.model.document import Document
from grader.reports import report_json, validation, view
from grader.reports.marks import mark_of
from tests.marking.test_final import AT, WAITS
from tests.reports.examples import FAILED, PASSED, report_of

DUE = datetime.fromisoformat("2026-12-01T23:59:00+09:00")
RULES = Late(per_day=10, at_most=50, grace_minutes=15)


def handed_in(at: str | None, rules: Late | None = RULES) -> Document:
    """Return a report on what was handed in then, by the rules of a course."""
    made = report_of(PASSED, PASSED_TOO, FAILED, WAITS)
    course: Course = replace(made.course, late=rules)
    course = replace(course, exercises=tuple(replace(e, due=DUE) for e in course.exercises))
    document = report_json.document(made, audience="staff")
    when = datetime.fromisoformat(at) if at else None
    report = late.ruled(late.dated(document, when, is_sure=False), course)
    assert validation.faults(report) == []
    return report


PASSED_TOO = replace(PASSED, check=replace(PASSED.check, id="too", points=8))


@pytest.mark.parametrize(
    ("at", "days", "percent", "points"),
    [
        (None, 0, 0, 10),
        ("2026-12-01T12:00:00+09:00", 0, 0, 10),
        ("2026-12-02T00:14:00+09:00", 0, 0, 10),
        ("2026-12-01T15:14:00+00:00", 0, 0, 10),
        ("2026-12-02T00:14:01+09:00", 1, 10, 9),
        ("2026-12-02T23:59:00+09:00", 1, 10, 9),
        ("2026-12-02T23:59:01+09:00", 2, 20, 8),
        ("2026-12-30T00:00:00+09:00", 29, 50, 5),
    ],
)
def test_each_day_that_has_begun_costs(at: str | None, days: int, percent: float, points: float) -> None:
    """Beyond the minutes of grace each day costs its share, up to the most; without a date nobody is late."""
    report = handed_in(at)
    (exercise,) = report["exercises"]
    about: Any = exercise.get("late", {"days": 0, "percent": 0})

    assert (about["days"], about["percent"], exercise["points"]) == (days, percent, points)
    assert ("before_late" in report["score"]) == bool(days)


def test_a_report_says_what_was_taken_off_and_why() -> None:
    """When it was handed in and due, the rule, and the points and the score before and after, in both languages."""
    report = handed_in("2026-12-03T09:00:00+09:00")

    assert view.late(report["exercises"][0]) == (
        "Handed in 2 days late (2026-12-03 09:00 +09:00; due 2026-12-01 23:59 +09:00): 20 % is taken off (10 % for each "
        "day that has begun, 50 % at the most). Before: 10 points; now: 8."
    )
    assert report["score"]["before_late"] > report["score"]["earned"]
    assert f"{report['score']['before_late']:g}" in view.score_before(report)
    language.choose("ko")
    assert view.late(report["exercises"][0])


def test_without_rules_a_date_costs_nothing() -> None:
    """A course without [late] knows no late hand-ins, and its reports say nothing of it."""
    report = handed_in("2026-12-30T00:00:00+09:00", None)

    assert "late" not in report["exercises"][0]
    assert report["submission"]["submitted_at"] == "2026-12-30T00:00:00+09:00"


def test_other_rules_are_applied_to_what_was_late() -> None:
    """Rules applied anew leave nothing of the ones before."""
    report = handed_in("2026-12-03T09:00:00+09:00")
    course = replace(report_of(PASSED).course, late=Late(per_day=1))
    course = replace(course, exercises=tuple(replace(e, due=DUE) for e in course.exercises))

    assert late.ruled(report, course)["exercises"][0]["points"] == 9.8
    assert late.ruled(report, replace(course, late=None))["exercises"][0]["points"] == 10


@pytest.mark.parametrize(
    ("extension", "points"),
    [
        (Extension(at=AT, days=1), 9),
        (Extension(at=AT, days=2), 10),
        (Extension(at=AT, until="2026-12-02"), 9),
        (Extension(at=AT, until="2026-12-03 09:00"), 10),
        (Extension(at=AT), 8),
    ],
)
def test_an_extension_moves_what_is_due(extension: Extension, points: float) -> None:
    """Whoever has more time is less late, or not at all; an extension that was taken back is none."""
    made = final(handed_in("2026-12-03T09:00:00+09:00"), Marks(learner="kim", entries=[extension]))

    assert made["exercises"][0]["points"] == points
    assert validation.faults(made) == []


def test_a_mark_by_hand_is_late_with_the_rest() -> None:
    """The share is taken off all points of the exercise, also of those that somebody gave."""
    made = final(
        handed_in("2026-12-03T09:00:00+09:00"), Marks(learner="kim", entries=[Mark(at=AT, task="line.2", points=5)])
    )

    assert made["exercises"][0]["points"] == 12
    assert validation.faults(made) == []


def test_a_gradebook_takes_in_what_late_cost() -> None:
    """The mark is what is left; what was taken off stands beside it, and why in the comment."""
    report = handed_in("2026-12-03T09:00:00+09:00")
    for_all = mark_of(report, "kim", "Kim", exercise=None, most=None)
    of_one = mark_of(report, "kim", "Kim", exercise="line", most=34)

    assert (for_all.score, of_one.score, of_one.late) == (report["score"]["earned"], 16, 4)
    assert for_all.late == pytest.approx(report["score"]["before_late"] - report["score"]["earned"])
    assert "20 % is taken off" in for_all.comment


@pytest.mark.parametrize(
    ("before", "at", "is_sure", "kept"),
    [
        (None, "2026-12-02T10:00:00+09:00", False, "2026-12-02T10:00:00+09:00"),
        ("2026-12-01T10:00:00+09:00", "2026-12-02T10:00:00+09:00", False, "2026-12-01T10:00:00+09:00"),
        ("2026-12-03T10:00:00+09:00", "2026-12-02T10:00:00+09:00", False, "2026-12-02T10:00:00+09:00"),
        ("2026-12-01T10:00:00+09:00", "2026-12-02T10:00:00+09:00", True, "2026-12-02T10:00:00+09:00"),
        ("2026-12-01T10:00:00+09:00", None, True, "2026-12-01T10:00:00+09:00"),
    ],
)
def test_the_first_date_counts_unless_somebody_says_otherwise(
    before: str | None, at: str | None, is_sure: bool, kept: str
) -> None:
    """The same files handed in again are no later by that; a date in the roster is believed."""
    report = handed_in(before, None)
    made = late.dated(report, datetime.fromisoformat(at) if at else None, is_sure=is_sure)

    assert made["submission"]["submitted_at"] == kept
    assert (made is report) == (before == kept)
