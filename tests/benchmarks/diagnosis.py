"""What it costs to name a mistake: ``python -m tests.benchmarks.diagnosis [exercise …]``.

Grades the solution with each known mistake in it, and prints for each exercise how many milliseconds the diagnosis took
per check that failed (median), and in a whole report (median and longest).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median

from grader.course import catalog, mistakes
from grader.course.mistakes import Script
from grader.grading import collection
from grader.grading.mistake_naming import Diagnosis
from grader.model.course import Course, Exercise, Mistake
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.testing.recording import Record
from tests.grading import source_of

ROOT = Path(__file__).parents[2]


class Timed(Diagnosis):
    """A diagnosis that writes down how long it took, and for how many checks."""

    def __init__(self, scripts: tuple[Script, ...]) -> None:
        super().__init__(scripts)
        self.spent: list[tuple[float, int]] = []

    def names(self, failed: dict[str, Record], passed: list[Record]) -> dict[str, Mistake]:
        """Name the mistakes behind the failing checks."""
        started = time.perf_counter()
        named = super().names(failed, passed)
        self.spent.append(((time.perf_counter() - started) * 1000, len(failed)))
        return named


def main() -> None:
    """Print a line for each exercise, and one for all."""
    course = catalog.read(ROOT)
    all_spent: list[tuple[float, int]] = []
    with ForkServers() as box:
        for exercise in course.selected(tuple(sys.argv[1:])):
            spent = measured(course, exercise, box)
            print(line(exercise.folder, spent), flush=True)
            all_spent += spent
    print(line("all", all_spent))


def measured(course: Course, exercise: Exercise, box: ForkServers) -> list[tuple[float, int]]:
    """Return milliseconds and number of failing checks of each report."""
    scripts = mistakes.read(course, exercise)
    timed = Timed(scripts)

    with collection.collected(course, (exercise,)) as suite:
        suite.diagnoses[exercise.slug] = timed
        for script in scripts[1:]:
            student = Student(box)
            try:
                suite.grade_exercise(exercise, source_of(exercise.file, script.source), student, seed=1)
            finally:
                student.close()
    return timed.spent


def line(name: str, spent: list[tuple[float, int]]) -> str:
    """Return what the reports of one exercise cost."""
    checks = median(ms / failed for ms, failed in spent for _ in range(failed))
    reports = [ms for ms, _failed in spent]
    return (
        f"{name:15} {len(spent):4} reports   per failing check {checks:6.1f} ms   "
        f"per report {median(reports):6.1f} ms, at most {max(reports):7.1f} ms"
    )


if __name__ == "__main__":
    main()
