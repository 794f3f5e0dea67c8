"""Reads what `grade batch` wrote: where each learner stands, and the report that counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from grader.batch import gradebook
from grader.batch.gradebook import Gradebook
from grader.batch.standing import Standing
from grader.batch.stored import marks_path, read_report
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import is_marked
from grader.reports.validation import saved_report


def standings_of_class(out: Path, policy: str) -> list[Standing]:
    """Return where each learner of a gradebook stands."""
    with Gradebook(out) as book:
        return book.standings(policy, partial(counted, out))


def counted(out: Path, standing: Standing) -> Standing:
    """Return where a learner stands by what somebody has decided since it was graded."""
    if not marks_path(out, standing.learner).is_file():
        return standing
    report = read_report(out, standing)
    waiting = sum(exercise.get("waiting", 0) for exercise in report["exercises"])
    return replace(standing, status=report["status"], score=report["score"]["earned"], waiting=waiting)


def points_of(out: Path, book: Gradebook, standing: Standing) -> dict[str, tuple[float, float]]:
    """Return the points of each exercise that counts for a learner, and how many there are."""
    if standing.grading is None:
        return {}
    if not marks_path(out, standing.learner).is_file():
        return book.points(standing.grading)
    exercises = read_report(out, standing)["exercises"]
    return {e["id"]: (e["points"], e["max_points"]) for e in exercises if e["file"] is not None or is_marked(e)}


def reports_of_class(out: Path, policy: str) -> Iterator[tuple[Standing, Document | None]]:
    """Yield each learner of a gradebook with the report that counts, or None where there is none."""
    for standing in standings_of_class(out, policy):
        yield standing, read_report(out, standing) if standing.report else None


def reports_in(paths: tuple[Path, ...], policy: str) -> Iterator[Document]:
    """Yield the reports that are named; of a class, those that count (InputError where there is none, or a wrong one).

    What `grade batch` wrote is valid; that nobody has changed it since is known by its digest.
    """
    for path in paths:
        if (path / gradebook.FILE).is_file():
            yield from (report for _standing, report in reports_of_class(path, policy) if report)
        elif path.is_dir():
            files = sorted(path.rglob("*.json"))
            if not files:
                raise InputError(_("{path}: there is no report (.json) in this folder.").format(path=path))
            yield from map(saved_report, files)
        else:
            yield saved_report(path)
