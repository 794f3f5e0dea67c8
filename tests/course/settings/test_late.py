"""What course.toml says of late hand-ins."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog
from grader.model.errors import CourseError
from tests.by_hand import with_rules
from tests.testing.test_by_hand import both, changed


@pytest.mark.parametrize(
    ("rules", "due", "sentence"),
    [
        ("per_day = 10", "", "`late.due` is missing; it should be a date and a time with its zone"),
        ("due = 2026-12-01T23:59:00\nper_day = 10", "", "`late.due` should be a date and a time with its zone"),
        ("due = 2026-12-01\nper_day = 10", "", "`late.due` should be a date and a time with its zone"),
        ("due = 2026-12-01T23:59:00Z", "", "`late.per_day` is missing; it should be percent, from 0 to 100"),
        ("due = 2026-12-01T23:59:00Z\nper_day = 101", "", "`late.per_day` should be percent, from 0 to 100"),
        ("due = 2026-12-01T23:59:00Z\nper_day = 1\nat_most = -1", "", "`late.at_most` should be percent"),
        (
            'due = 2026-12-01T23:59:00Z\nper_day = 1\ngrace_minutes = "5"',
            "",
            "`late.grace_minutes` should be a number, 0 or",
        ),
        ("due = 2026-12-01T23:59:00Z\nper_day = 1\ngrace = 5", "", "`late.grace` is unknown"),
        ("per_day = 1", 'due = "soon"\n', "`exercises[1].due` should be a date and a time with its zone"),
    ],
)
def test_wrong_rules_for_the_late_are_named(own_miniature: Path, rules: str, due: str, sentence: str) -> None:
    """What is wrong with [late] is said with file and key."""
    with_rules(own_miniature, rules, due)

    with pytest.raises(CourseError) as error:
        catalog.read(own_miniature)
    assert sentence in str(error.value)


def test_a_date_without_rules_is_refused(own_miniature: Path) -> None:
    """A date that would cost nothing is no secret: it needs a table that says what it costs."""
    changed(own_miniature, "exercises/course.toml", "weight = 1", "weight = 1\ndue = 2026-12-01T23:59:00Z")

    with pytest.raises(CourseError, match="means something only where there is a table"):
        catalog.read(own_miniature)


def test_rules_for_the_late_belong_to_the_rules(own_miniature: Path) -> None:
    """[late] is in the digest of what outcomes are worth, and in no other."""
    before = both(own_miniature)
    with_rules(own_miniature, "due = 2026-12-01T23:59:00Z\nper_day = 10")
    after = both(own_miniature)

    assert (before[0] == after[0], before[1] == after[1]) == (True, False)
