"""A report of one known mistake fits on a screen, and its stories are whole, short and hide nothing."""

from __future__ import annotations

import pytest

from grader.course import catalog, mistakes
from grader.model import language
from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.conftest import ROOT
from tests.soak.screens import faults, reports

COURSE = catalog.read(ROOT)
EVERY = [(e.slug, s.mistake.id) for e in COURSE.exercises for s in mistakes.read(COURSE, e) if s.mistake]


@pytest.mark.long
@pytest.mark.parametrize(("slug", "name"), EVERY)
def test_a_report_of_one_mistake_fits_on_a_screen(course: Course, box: ForkServers, slug: str, name: str) -> None:
    """In English and Korean, what `grade submit` prints has at most 30 lines of 80 columns."""
    exercise = course.exercise(slug)
    scripts = [script for script in mistakes.read(course, exercise) if script.mistake and script.mistake.id == name]
    for code in ("en", "ko"):
        language.choose(code)
        ((_name, report),) = reports(course, exercise, scripts, box)

        assert list(faults(report)) == []
