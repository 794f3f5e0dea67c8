"""What a report may hold is said once, by types."""

from __future__ import annotations

import json

from grader.model.document import made_schema
from grader.reports.report_json import schema_file


def test_the_shipped_schema_says_what_the_types_say() -> None:
    """The schema in the package is the one that is made from the types (`python -m tests.model.schema` writes it)."""
    assert json.loads(schema_file().read_text(encoding="utf-8")) == made_schema()
