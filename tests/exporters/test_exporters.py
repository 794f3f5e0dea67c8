"""What other systems get: the rules of each format, held against its own producer where there is one."""

from __future__ import annotations

import csv as stdlib_csv
import dataclasses
import io
import json as stdlib_json
import unittest
from typing import Any

import jsonschema
import pytest
from gradescope_utils.autograder_utils.decorators import number, visibility, weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner
from hypothesis import given
from hypothesis import strategies as st

from grader.exporters import csv, gradescope
from grader.model import Outcome, Visibility
from grader.reports import json
from tests.reports.test_json import BROKEN, FAILED, HIDDEN, PASSED, RAISED, check_of, report_of

VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
GRADESCOPE_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["tests"],
    "additionalProperties": False,
    "properties": {
        "score": {"type": "number"},
        "execution_time": {"type": ["number", "string"], "description": "the official producer writes a string"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "test_output_format": FORMAT,
        "test_name_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "leaderboard": {"type": "array"},
        "tests": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "score": {"type": "number"},
                    "max_score": {"type": "number"},
                    "status": {"enum": ["passed", "failed"]},
                    "name": {"type": "string"},
                    "number": {"type": "string"},
                    "output": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "visibility": VISIBILITY,
                },
            },
        },
    },
}


def exported(*results: Any) -> dict[str, Any]:
    """Return a report on these results in Gradescope's format."""
    document = json.document(report_of(*results), audience="staff")
    return stdlib_json.loads(gradescope.export(document))  # type: ignore[no-any-return]


def test_the_schema_accepts_the_official_producer() -> None:
    """Our schema of Gradescope's format accepts what Gradescope's own library writes."""

    class OfficialSuite(unittest.TestCase):
        """What Gradescope's own library grades."""

        @weight(2)  # type: ignore[untyped-decorator]
        @number("1.1")  # type: ignore[untyped-decorator]
        @visibility("hidden")  # type: ignore[untyped-decorator]
        def test_passes(self) -> None:
            """Passes."""

        @weight(1)  # type: ignore[untyped-decorator]
        def test_fails(self) -> None:
            """Fails."""
            self.fail("why")

    stream = io.StringIO()
    JSONTestRunner(stream=stream, visibility="visible").run(
        unittest.defaultTestLoader.loadTestsFromTestCase(OfficialSuite)
    )

    jsonschema.validate(stdlib_json.loads(stream.getvalue()), GRADESCOPE_SCHEMA)


def test_every_outcome_is_accepted_by_gradescope() -> None:
    """Each outcome exports to what the schema allows; only passed and failed are ever a status."""
    results = [dataclasses.replace(PASSED, check=check_of(o.value), outcome=o) for o in Outcome]

    document = exported(*results, FAILED, RAISED, HIDDEN)

    jsonschema.validate(document, GRADESCOPE_SCHEMA)
    by_tag = {t["tags"][1]: t.get("status") for t in document["tests"]}
    assert by_tag == {
        "passed": "passed", "failed": "failed", "error": "failed", "timeout": "failed", "forbidden": "failed",
        "unfinished": None, "skipped": None, "grader_error": None,
    }  # fmt: skip


def test_gradescope_points_add_up() -> None:
    """The tests' scores add up to the score, and their maxima to 100."""
    document = exported(PASSED, FAILED, BROKEN)

    assert sum(t["score"] for t in document["tests"]) == pytest.approx(document["score"], abs=0.01)
    assert sum(t["max_score"] for t in document["tests"]) == pytest.approx(100, abs=0.01)


def test_gradescope_sees_the_story_and_who_may_see_it() -> None:
    """The text of a failed test tells call, answer and reason; a hidden check stays hidden."""
    document = exported(FAILED, dataclasses.replace(HIDDEN, check=check_of("due", Visibility.AFTER_DUE_DATE)))

    assert document["tests"][0]["output"] == "f(1)\nyou got 2, expected 3\nWhy.\nprinted: hello"
    assert [t["visibility"] for t in document["tests"]] == ["visible", "after_due_date"]


def rows(document: dict[str, Any]) -> list[dict[str, str]]:
    """Return an exported CSV as a reader sees it."""
    return list(stdlib_csv.DictReader(io.StringIO(csv.export(document), newline="")))


def test_csv_has_the_common_columns() -> None:
    """The CSV has one row with who, what, when and how many points; an unknown learner is the submission."""
    (row,) = rows(json.document(report_of(PASSED, FAILED), audience="staff"))

    assert list(row) == list(csv.COLUMNS)
    assert (row["student_id"], row["score"], row["max_score"]) == ("work", "50", "100")
    assert row["timestamp"] == "2026-11-21T08:00:00Z"


def test_csv_keeps_names_and_leading_zeros() -> None:
    """A learner's id keeps its zeros, and the name is parted at its comma."""
    document = json.document(report_of(PASSED), audience="staff")
    document["learner"] = {"id": "0042", "name": "Kim, Min-ji", "email": "kim@example.org"}

    (row,) = rows(document)

    assert (row["student_id"], row["last_name"], row["first_name"]) == ("0042", "Kim", "Min-ji")


@given(st.text(max_size=30))
def test_csv_cells_are_harmless(name: str) -> None:
    """No cell begins as a formula or ends in a backslash, and each row comes back as one row."""
    document = json.document(report_of(PASSED), audience="staff")
    document["learner"] = {"id": name, "name": name}

    (row,) = rows(document)

    assert not any(cell.startswith(csv.FORMULA_STARTS) for cell in row.values())
    assert not any(cell.endswith("\\") for cell in row.values())


@pytest.mark.parametrize(("value", "text"), [(1e-05, "0.00001"), (100.0, "100"), (66.67, "66.67"), (0.0, "0")])
def test_numbers_have_no_exponent(value: float, text: str) -> None:
    """Numbers are written in full."""
    assert csv.number(value) == text
