"""Grades sources through the real engine and real workers, many in one session, as a class is graded."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from grader.grading import collection
from grader.model.course import Course, Exercise
from grader.model.report import CheckResult, ExerciseResult, Outcome
from grader.model.submission import Source, Submission
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.submissions import choice


def source_of(name: str, content: str | bytes) -> Source:
    """Return a file as it would have been read."""
    raw = content.encode() if isinstance(content, str) else content
    return Source(name, raw, hashlib.sha256(raw).hexdigest())


def solution_but(course: Course, exercise: Exercise, redefined: str) -> Source:
    """Return the solution of an exercise with something defined anew below it."""
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    return source_of(exercise.file, f"{solution}\n\n{redefined}\n")


def grade_all(
    course: Course, exercise: Exercise, submissions: Sequence[tuple[Source, ...]], box: ForkServers, *, seed: int = 1
) -> list[ExerciseResult]:
    """Return the result of each submission of one exercise."""
    results: list[ExerciseResult] = []

    with collection.collected(course, (exercise,)) as suite:
        for sources in submissions:
            student = Student(box)
            try:
                handed_in = Submission("test", {exercise.slug: sources} if sources else {})
                decided = choice.decided(handed_in, (exercise,), student.survey)
                results.extend(suite.grade(decided, student, seed=seed))
            finally:
                student.close()
    return results


def outcomes(result: ExerciseResult) -> dict[str, Outcome]:
    """Return how each check ended, by id."""
    return {c.check.id: c.outcome for c in result.checks}


def check(result: ExerciseResult, id_: str) -> CheckResult:
    """Return the result of one check."""
    return next(c for c in result.checks if c.check.id == id_)
