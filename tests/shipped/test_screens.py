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
EVERY = [
    pytest.param(e.slug, n, id=f"{e.slug}-{script.mistake.id}-{n}")
    for e in COURSE.exercises
    for n, script in enumerate(mistakes.read(COURSE, e))
    if script.mistake
]


@pytest.mark.long
@pytest.mark.parametrize(("slug", "number"), EVERY)
def test_a_report_of_one_mistake_fits_on_a_screen(course: Course, box: ForkServers, slug: str, number: int) -> None:
    """In English and Korean, what `grade submit` prints has at most 30 lines of 80 columns."""
    exercise = course.exercise(slug)
    script = mistakes.read(course, exercise)[number]
    for code in ("en", "ko"):
        language.choose(code)
        ((_name, report),) = reports(course, exercise, [script], box)

        assert list(faults(report)) == []
