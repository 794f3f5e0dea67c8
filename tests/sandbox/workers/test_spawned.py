"""Workers that are spawned give the same marks as forked ones, and end as surely."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.course import mistakes
from grader.model.course import Course
from grader.model.report import ExerciseResult, Outcome
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.workers.spares import Spares
from tests.commands import SOLUTION
from tests.grading import grade_all, outcomes, source_of
from tests.processes import processes_of

FORK = "    import ctypes, time\n    if ctypes.CDLL(None).fork() == 0:\n        time.sleep(60)\n"
MISBEHAVES = {
    "loops": ("while True: pass", Outcome.TIMED_OUT),
    "sleeps": ("import time; time.sleep(600)", Outcome.TIMED_OUT),
    "leaves": ("import os; os._exit(3)", Outcome.RAISED),
    "dies": ("import os; os.kill(os.getpid(), 9)", Outcome.RAISED),
    "floods": ("while True: print('x' * 100_000)", Outcome.RAISED),
    "says much elsewhere": ("import os\n    while True: os.write(2, b'x' * 100_000)", Outcome.RAISED),
    "takes all memory": ("return bytearray(1 << 40)", Outcome.RAISED),
    "reads": ("return input()", Outcome.RAISED),
    "raises": ("raise ValueError('x')", Outcome.RAISED),
}


@pytest.fixture(scope="module")
def portable() -> Iterator[ForkServers]:
    """Workers as a system without fork has them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADE_PORTABLE", "1")
        with ForkServers() as box:
            assert isinstance(box.server("plain"), Spares)
            yield box


def seen(result: ExerciseResult) -> list[tuple[Any, ...]]:
    """Return what a learner is told of an exercise, without the time that it took."""
    return [(c.check.id, c.outcome, c.points, c.message, c.got, c.story, c.mistake, c.output) for c in result.checks]


@pytest.mark.alike(each=6)
@pytest.mark.parametrize(
    "slug",
    [
        "gates",
        "xor",
        "neuron",
        "activations",
        "layers",
        "mlp",
    ],
)
def test_marks_and_names_are_the_same(slug: str, course: Course, box: ForkServers, portable: ForkServers) -> None:
    """A solution, a stub and known mistakes end alike, down to each sentence and value."""
    exercise = course.exercise(slug)
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    stub = (course.exercise_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    known = sorted((course.solution_folder(exercise) / "mistakes").glob("*.py"))[::40]
    wrong = [f"{solution}\n{path.read_text(encoding='utf-8')}" for path in known]
    submissions = [(source_of(exercise.file, text),) for text in (solution, stub, *wrong)]
    here, there = (grade_all(course, exercise, submissions, each) for each in (box, portable))

    assert mistakes.read(course, exercise)
    assert {c.outcome for c in there[0].checks} == {Outcome.PASSED}
    assert {c.outcome for c in there[1].checks} == {Outcome.UNFINISHED}
    assert [seen(result) for result in there] == [seen(result) for result in here]


@pytest.mark.alike
@pytest.mark.parametrize("how", MISBEHAVES)
def test_a_call_that_misbehaves_costs_its_own_check(how: str, miniature: Course, portable: ForkServers) -> None:
    """An endless loop, a flood, an end of the process and the like end one check, and the others are right."""
    body, outcome = MISBEHAVES[how]
    text = SOLUTION.replace("    return np.asarray(x) * FACTOR", f"    {body}")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], portable)
    ended = outcomes(result)

    assert ended["doubles_a_number"] is outcome
    assert {ended[id_] for id_ in ("adds_up", "totals_are_apart")} == {Outcome.PASSED}


def test_what_a_program_prints_stands_under_its_check(miniature: Course, portable: ForkServers) -> None:
    """Printed text is kept with the check that printed it, wherever it was written."""
    text = SOLUTION.replace("    return np.asarray(x) * FACTOR", "    print('got', x)\n    return x")
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], portable)

    assert {c.check.id: c.output for c in result.checks}["doubles_a_number"] == "got 3.0\n"


@pytest.mark.skipif(os.name != "posix", reason="only there are processes in groups")
def test_nothing_is_left(miniature: Course, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither a process, nor one that a program has started, nor a folder outlives a grading."""
    monkeypatch.setenv("GRADE_PORTABLE", "1")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = processes_of(os.getpid())
    text = SOLUTION.replace("    return np.asarray(x) * FACTOR", f"{FORK}    return 2 * x")
    with ForkServers() as box:
        grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert processes_of(os.getpid()) <= before
    assert not list(tmp_path.iterdir())
