"""PrairieLearn's results are a share, within its limits."""

from __future__ import annotations

import dataclasses
import json as stdlib_json

import pytest

from grader.exporters.results import prairielearn
from grader.reports import report_json
from tests.reports.examples import FAILED, PASSED, check_of, report_of


def test_prairielearn_scores_a_share() -> None:
    """The score is from 0 to 1, as the tests' points make it, when nothing of it is hidden."""
    document = report_json.document(report_of(PASSED, FAILED), audience="staff")
    results = stdlib_json.loads(prairielearn.export(document))

    assert results["gradable"] is True
    assert results["score"] == pytest.approx(0.5)
    assert sum(test["points"] for test in results["tests"]) == pytest.approx(50)
    assert all({"name", "points", "max_points", "output"} == test.keys() for test in results["tests"])


def test_prairielearn_costs_no_attempt_for_what_cannot_be_read() -> None:
    """A submission that cannot be read is not gradable, and says why once."""
    report = dataclasses.replace(report_of(PASSED), problem="work.zip is no zip.")
    results = stdlib_json.loads(prairielearn.export(report_json.document(report, audience="staff")))

    assert results["gradable"] is False
    assert results["format_errors"] == ["A notice."]


def test_prairielearn_takes_a_mebibyte() -> None:
    """However much a learner prints, the file stays within the limit beyond which the job would fail."""
    results = [
        dataclasses.replace(FAILED, check=check_of(f"c{n}"), output="김" * 8000, story="김" * 2000) for n in range(200)
    ]
    document = report_json.document(report_of(*results), audience="staff")

    assert len(prairielearn.export(document).encode()) <= 1 << 20
    assert len(stdlib_json.loads(prairielearn.export(document))["tests"]) == 200
