"""What is said of a check in other systems is what the course allows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from grader.exporters.results import gradescope, prairielearn, xqueue
from grader.model.course import Mistake, Told
from grader.model.language import Text
from grader.reports import report_json
from tests.exporters.nasty import every
from tests.reports.examples import FAILED, HIDDEN, check_of, report_of


@pytest.mark.parametrize("exporter", [prairielearn, xqueue])
@pytest.mark.parametrize("feedback", ["example", "title", "nothing"])
def test_learners_see_what_the_course_allows(exporter: Any, feedback: Told) -> None:
    """Whatever feedback a course gives, what learners see elsewhere says no more; hidden checks are counted."""
    text = exporter.export(every(feedback=feedback))

    assert "secret" not in text
    assert "for staff" not in text
    assert ("김민지" in text) == (feedback == "example")
    assert ("`failed` holds" in text) == (feedback != "nothing")
    assert f"{11 if feedback == 'nothing' else 1} more check" in text


@pytest.mark.parametrize("exporter", [gradescope, prairielearn, xqueue])
def test_a_cause_is_explained_once(exporter: Any) -> None:
    """Where learners read a list, the second check with a known mistake points to the first; a hidden one does not count."""
    mistake = Mistake("adds", 1, "It adds.", Text("You add.", "더합니다."))
    hidden, *shown = (replace(r, mistake=mistake) for r in (HIDDEN, FAILED, replace(FAILED, check=check_of("too"))))
    text = exporter.export(report_json.document(report_of(hidden, *shown), audience="staff"))

    assert text.count("The cause is the same as above.") == 1
    assert text.count("You add.") == (2 if exporter is gradescope else 1)  # there, staff see hidden checks
