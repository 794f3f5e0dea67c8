"""A report of one known mistake fits on a screen, and its stories are whole, short and hide nothing."""

from __future__ import annotations

import pytest

from grader.course import mistakes
from grader.model import language
from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.soak.screens import faults, reports

ONE_IN = 40  # of the mistakes, where nobody asks for all by ``--long``


@pytest.mark.alike
@pytest.mark.parametrize("slug", ["neuron", "gates", "xor", "activations", "layers", "mlp"])
def test_a_report_of_one_mistake_fits_on_a_screen(
    course: Course, box: ForkServers, slug: str, pytestconfig: pytest.Config
) -> None:
    """In English and Korean, what `grade submit` prints has at most 30 lines of 80 columns."""
    exercise = course.exercise(slug)
    step = 1 if pytestconfig.getoption("--long") else ONE_IN
    scripts = [script for script in mistakes.read(course, exercise) if script.mistake][::step]
    odd = []
    for code in ("en", "ko"):
        language.choose(code)
        odd += [
            (code, name, *found)
            for name, report in reports(course, exercise, scripts, box)
            if (found := list(faults(report)))
        ]

    assert odd == []
