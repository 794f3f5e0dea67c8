"""One test over every exercise of the course: what `grade verify` proves, with two seeds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from grader.authoring import verify
from grader.course import catalog
from grader.model.course import Course, Exercise
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.conftest import ROOT

COURSE = catalog.read(ROOT)


@pytest.fixture(autouse=True)
def two_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """`grade verify` draws ten, and tries every known mistake; the suite stays quick with two and none.

    Programs that compute nothing are tried in `test_lazy`.
    """
    monkeypatch.delitem(verify.PROOFS, "lazy programs")
    monkeypatch.setattr(verify, "SEEDS", range(2))
    monkeypatch.setattr(verify, "MISTAKE_SEEDS", range(0))


@pytest.mark.long  # `grade verify` tries this and more
@pytest.mark.parametrize("exercise", COURSE.exercises, ids=lambda e: e.slug)
def test_an_exercise_holds_what_it_promises(course: Course, box: ForkServers, exercise: Exercise) -> None:
    """Stubs earn nothing, solutions everything, generated files are current, numbers agree, and no text is missing."""
    faults = verify.verify(course, (exercise,), lambda: Student(box), lambda *_: None)

    assert [fault.problem for fault in faults] == []


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
