"""Grades one submission from a path to a report: joins course, submission, sandbox and hidden tests."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from grader.course import handout, progress
from grader.grading import collection, feedback
from grader.grading.runner import Suite
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.errors import InputError, StudentFailure
from grader.model.language import _
from grader.model.report import ExerciseResult, Report, Sandbox
from grader.model.submission import Source, Submission
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.sandbox.workers.worker import Workers
from grader.submissions import choice, intake


def grade(
    course: Course,
    path: Path,
    names: tuple[str, ...],
    box: ForkServers,
    *,
    seed: int | None,
    tell: Callable[[str], None],
    require: str = strength.FULL,
    meanwhile: Callable[[Submission, Course, tuple[Exercise, ...]], None] | None = None,
) -> Report:
    """Return the report on what is at ``path``; ``meanwhile`` is called before its checks are run.

    A single file is graded as the one exercise that it is. Nothing is run where the sandbox is weaker than ``require``
    (InputError).
    """
    started = time.monotonic()
    tell(str(course.title))
    chosen = course.selected(names)
    handed_in = intake.read(
        path, course.exercises, partial(handout.answers, course), only=chosen[0] if len(names) == 1 else None
    )
    if handed_in.is_single:
        chosen = tuple(e for e in chosen if e.slug in handed_in.sources)
    box.expect(handed_in.programs(chosen))  # it loads while the hidden tests are collected
    seed = secrets.randbelow(1 << 32) if seed is None else seed
    with collection.collected(course, chosen) as suite:
        sandbox = strength.measured(box, course.hidden_tests(chosen))
        strength.require(sandbox, require)
        if meanwhile:
            meanwhile(handed_in, course, chosen)
        report = report_on(suite, handed_in, box, sandbox, seed=seed, tell=tell)
    spent = round((time.monotonic() - started) * 1000)
    return replace(report, milliseconds=spent, hints=hints_of(path))


def report_on(
    suite: Suite,
    handed_in: Submission,
    box: Workers,
    sandbox: Sandbox,
    *,
    seed: int,
    tell: Callable[[str], None] = lambda _said: None,
) -> Report:
    """Return the report on one submission that has been read."""
    student = Student(box)
    try:
        decided = choice.decided(handed_in, suite.exercises, student.survey)
        results = suite.grade(decided, student, seed=seed, progress=lambda exercise, _result: tell(str(exercise.title)))
    finally:
        student.close()
    return _report(suite, handed_in.name, results, sandbox, seed)


def unreadable(suite: Suite, name: str, problem: str, sandbox: Sandbox, *, seed: int) -> Report:
    """Return the report on a submission that cannot be read: no point, and why."""
    results = [suite.ended_alike(exercise, None, suite.checks_of(exercise), (problem,)) for exercise in suite.exercises]
    return replace(_report(suite, name, tuple(results), sandbox, seed), problem=problem)


def _report(suite: Suite, name: str, results: tuple[ExerciseResult, ...], sandbox: Sandbox, seed: int) -> Report:
    created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Report(
        suite.course,
        name,
        results,
        seed,
        suite.run_sha256,
        sandbox,
        language.current(),
        created,
        0,
        rules_sha256=suite.rules_sha256,
    )


def hints_of(path: Path) -> dict[str, int]:
    """Return how many hints a learner asked for in each exercise, where the path is in a folder of their own."""
    home = progress.home_of(path)
    try:
        standings = progress.read(home) if home else {}
    except InputError:
        return {}
    return progress.hints_shown(standings)


def syntax_error(student: Student, sources: tuple[Source, ...]) -> str:
    """Return a sentence on the first syntax error of a single .py file, or ""."""
    if len(sources) > 1 or sources[0].is_notebook:
        return ""
    try:
        notes = student.survey(sources[0]).notes
    except StudentFailure:  # the parser does not survive it; grading says what that means
        return ""
    return next((feedback.sentence(note) for note in notes if note[0] == "syntax"), "")


def survey(course: Course, path: Path, names: tuple[str, ...], box: ForkServers) -> list[str]:
    """Return lines on each exercise that was handed in: tasks begun, notices, unreadable parts; nothing is run."""
    student = Student(box)
    handed_in = intake.read(path, course.exercises, partial(handout.answers, course))
    lines = []
    for exercise in course.selected(names):
        if sources := handed_in.sources.get(exercise.slug, ()):
            source, notices = choice.choose(exercise, sources, student.survey)
            found = student.survey(source, exercise)
            begun = len(exercise.tasks) - len(found.unfinished) if found.written else 0
            said = _("{name}: {begun} of {tasks} tasks begun")
            lines.append(said.format(name=source.name, begun=begun, tasks=len(exercise.tasks)))
            lines.extend(notices)
            lines.extend(feedback.sentences(found.notes))
        lines.extend(handed_in.notices.get(exercise.slug, ()))
    student.close()
    return lines
