"""Gradescope's results, held against a schema that its own producer keeps to."""

from __future__ import annotations

import dataclasses
import io
import json as stdlib_json
import unittest
from typing import Any

import jsonschema
import pytest
from gradescope_utils.autograder_utils.decorators import number, visibility, weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner

from grader.exporters.results import gradescope
from grader.model.course import Told, Visibility
from grader.model.report import Outcome
from grader.reports import report_json
from tests.exporters.nasty import every
from tests.exporters.results.gradescope_format import GRADESCOPE_SCHEMA
from tests.reports.examples import BROKEN, FAILED, HIDDEN, PASSED, RAISED, check_of, report_of


def exported(*results: Any) -> dict[str, Any]:
    """Return a report on these results in Gradescope's format."""
    document = report_json.document(report_of(*results), audience="staff")
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
        "unfinished": None, "skipped": None, "grader_error": None, "to_be_marked": None, "marked": None,
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


@pytest.mark.parametrize(("feedback", "hidden"), [("example", 1), ("title", 1), ("nothing", 11)])
def test_gradescope_tells_what_the_course_allows(feedback: Told, hidden: int) -> None:
    """A test that learners may see has no more text there than here; of what they may not see, staff see all."""
    tests = stdlib_json.loads(gradescope.export(every(feedback=feedback)))["tests"]
    seen = [test for test in tests if test["visibility"] == "visible"]

    assert len(tests) - len(seen) == hidden
    assert any("김민지" in test["output"] for test in seen) == (feedback == "example")
    assert "secret" in tests[-1]["output"]
