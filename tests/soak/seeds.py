"""Grades solutions and stubs with hundreds of seeds: ``python -m tests.soak.seeds [count] [exercise …]``.

Inputs are drawn anew with each seed, and the score must not depend on them: a solution earns every point, and on a stub
every check is unfinished. Exits with 1, naming seed and check, where that is not so.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from grader import catalog, session
from grader.engine import Suite
from grader.model import Exercise, Outcome, Source
from grader.sandbox.box import Box
from grader.sandbox.student import Student
from tests.grading import source_of

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Print each result that is not what it has to be, and a line for each exercise."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    course = catalog.read(ROOT)
    odd = 0
    with Box() as box:
        for exercise in course.selected(tuple(sys.argv[2:])):
            started = time.monotonic()
            solution = (course.solution_folder(exercise) / exercise.file).read_bytes()
            stub = (course.exercise_folder(exercise) / exercise.file).read_bytes()
            found = unlike(course, exercise, source_of(exercise.file, solution), Outcome.PASSED, count, box)
            found += unlike(course, exercise, source_of(exercise.file, stub), Outcome.UNFINISHED, count, box)
            spent = time.monotonic() - started
            print(
                f"{exercise.folder}: {count} seeds, {len(found)} odd results, {spent:.0f} s",
                *found,
                sep="\n  ",
                flush=True,
            )
            odd += len(found)
    sys.exit(bool(odd))


def unlike(
    course: catalog.Catalog, exercise: Exercise, source: Source, expected: Outcome, count: int, box: Box
) -> list[str]:
    """Return seed, check and outcome wherever a check does not end as expected."""
    found: list[str] = []

    def work(suite: Suite) -> None:
        for seed in range(count):
            student = Student(box)
            try:
                result = suite.grade_exercise(exercise, (source,), student, seed)
            finally:
                student.close()
            odd = [c for c in result.checks if c.outcome is not expected]
            found.extend(f"seed {seed}: {c.check.id} is {c.outcome.name}" for c in odd)

    session.with_suite(course, (exercise,), work)
    return found


if __name__ == "__main__":
    main()
