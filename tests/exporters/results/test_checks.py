"""What is said of a check in other systems is what the course allows."""

from __future__ import annotations

from typing import Any

import pytest

from grader.exporters.results import prairielearn, xqueue
from grader.model.course import Told
from tests.exporters.nasty import every


@pytest.mark.parametrize("exporter", [prairielearn, xqueue])
@pytest.mark.parametrize("feedback", ["example", "title", "nothing"])
def test_learners_see_what_the_course_allows(exporter: Any, feedback: Told) -> None:
    """Whatever feedback a course gives, what learners see elsewhere says no more; hidden checks are counted."""
    text = exporter.export(every(feedback=feedback))

    assert "secret" not in text
    assert "for staff" not in text
    assert ("김민지" in text) == (feedback == "example")
    assert ("`failed` holds" in text) == (feedback != "nothing")
    assert f"{9 if feedback == 'nothing' else 1} more check" in text
