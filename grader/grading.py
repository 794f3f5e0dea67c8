"""Grades one submission from a path to a report: joins catalog, submission, sandbox and engine."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from grader import feedback, language, submission
from grader.catalog import Catalog
from grader.language import _
from grader.model import Report
from grader.sandbox import strength
from grader.sandbox.box import Box
from grader.sandbox.launch import kinds_needed
from grader.sandbox.student import Student

if TYPE_CHECKING:
    from grader.engine import Suite


def grade(
    catalog: Catalog,
    path: Path,
    names: tuple[str, ...],
    box: Box,
    *,
    seed: int | None,
    tell: Callable[[str], None],
    require: str = strength.FULL,
) -> Report:
    """Return the report on what is at ``path``; a single file is graded as the one exercise that it is.

    Nothing is run where the sandbox is weaker than ``require`` (InputError).
    """
    started = time.monotonic()
    tell(str(catalog.course.title))
    chosen = catalog.selected(names)
    handed_in = submission.read(path, catalog.course.exercises, only=chosen[0] if len(names) == 1 else None)
    if submission.is_single_file(path):
        chosen = tuple(e for e in chosen if e.slug in handed_in.sources)
    for kind in kinds_needed(s.content for sources in handed_in.sources.values() for s in sources):
        box.zygote(kind)  # it loads while the hidden tests are collected
    seed = secrets.randbelow(1 << 32) if seed is None else seed
    from grader import session  # and pytest with it

    student = Student(box)
    reports: list[Report] = []

    def work(suite: Suite) -> None:
        sandbox = strength.measured(box, [catalog.solution_folder(e) / "test_hidden.py" for e in chosen])
        strength.require(sandbox, require)
        results = suite.grade(
            handed_in, student, seed=seed, progress=lambda exercise, _result: tell(str(exercise.title))
        )
        created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        spent = round((time.monotonic() - started) * 1000)
        spoken = language.current()
        reports.append(
            Report(catalog.course, handed_in.name, results, seed, suite.sha256, sandbox, spoken, created, spent)
        )

    try:
        session.with_suite(catalog, chosen, work)
    finally:
        student.close()
    return reports[0]


def survey(catalog: Catalog, path: Path, names: tuple[str, ...], box: Box) -> list[str]:
    """Return what can be said of each exercise without hidden tests; nothing is run."""
    student = Student(box)
    handed_in = submission.read(path, catalog.course.exercises)
    lines = []
    for exercise in catalog.selected(names):
        if sources := handed_in.sources.get(exercise.slug, ()):
            source, notices = submission.choose(exercise, sources, student.survey)
            found = student.survey(source)
            begun = len(exercise.tasks) - len(found.unfinished) if found.written else 0
            said = _("{name}: {begun} of {tasks} tasks begun")
            lines.append(said.format(name=source.name, begun=begun, tasks=len(exercise.tasks)))
            lines.extend(notices)
            lines.extend(map(feedback.sentence, found.notes))
    student.close()
    return lines
