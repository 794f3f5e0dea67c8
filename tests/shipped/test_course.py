"""What every exercise of the course has beside what `grade verify` proves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from grader.course import catalog
from grader.model.course import Exercise
from tests.conftest import ROOT

COURSE = catalog.read(ROOT)


def checks_of(exercise: Exercise) -> Iterator[int]:
    """Yield the number of checks of each task."""
    text = (COURSE.solution_folder(exercise) / "test_hidden.py").read_text(encoding="utf-8")
    yield from (text.count(f"@task({task.number},") for task in exercise.tasks)


@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda e: e.slug)
def test_a_task_has_two_to_nine_checks(exercise: Exercise) -> None:
    """No task is judged by one look, and none floods the learner."""
    assert all(2 <= count <= 9 for count in checks_of(exercise)), list(checks_of(exercise))


def test_weights_add_up_to_100() -> None:
    """The exercises share 100 points."""
    assert sum(e.weight for e in COURSE.exercises) == 100
