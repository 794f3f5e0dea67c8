"""`grade schema` prints what a report looks like."""

from __future__ import annotations

import json

from tests.commands import grade


def test_the_newest_schema_is_printed() -> None:
    """The schema of the reports that are written today is printed as JSON."""
    assert json.loads(grade("schema").output)["$id"] == "urn:nn-grade:schema:report:1.1"


def test_so_is_that_of_marks_by_hand() -> None:
    """A file of marks has a schema of its own."""
    assert json.loads(grade("schema", "--marks").output)["$id"] == "urn:nn-grade:schema:marks:1.0"
