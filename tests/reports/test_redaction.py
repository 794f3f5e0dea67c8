from __future__ import annotations

import pytest

from grader.reports.redaction import told
from tests.reports.test_view import MISTAKE, check


@pytest.mark.parametrize(("level", "keys"), [("example", {"message", "mistake"}), ("title", set()), ("nothing", None)])
def test_no_more_is_told_than_the_course_allows(level: str, keys: set[str] | None) -> None:
    """Messages and causes are told at "example" only, titles at "title" too, and nothing at "nothing"; never to staff."""
    kept = told([check(message="Wrong.", mistake=MISTAKE, staff_message="Ours.")], level)

    assert [set(values) & {"message", "mistake", "staff_message"} for values in kept] == (
        [] if keys is None else [keys]
    )


def test_hidden_checks_are_not_told() -> None:
    """What is not visible is left out at every level."""
    assert told([check(visibility="hidden"), check(visibility="after_due_date")], "example") == []
