"""Marks in a CSV file: a row for each, with the columns learner, task, points and perhaps comment."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.marking.final import most
from grader.marking.given import Excuse, Mark
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import clean, clean_line
from grader.submissions.roster import rows_of

COLUMNS = {
    "learner": ("learner", "id", "학생", "학번"),
    "task": ("task", "과제"),
    "points": ("points", "점수"),
    "comment": ("comment", "의견"),
}
NEEDED = ("learner", "task", "points")
EXCUSED = ("excused", "excuse", "면제")
LONGEST_COMMENT = 4000
DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mark, or an excuse where ``points`` is None, that somebody wants to give."""

    learner: str
    task: str
    points: float | None
    comment: str = ""

    def entry(self, report: Document, at: str, by: str) -> Mark | Excuse:
        """Return what is written down of it (InputError where the report has no such task, or not so many points)."""
        there = most(report, self.task)
        about = {
            "task": self.task,
            "at": at,
            "by": clean_line(by, 200),
            "comment": clean(self.comment, LONGEST_COMMENT),
            "attempt": report["submission"].get("attempt"),
        }
        if self.points is None:
            return Excuse(**about)  # type: ignore[arg-type]
        if not there:
            said = _("{task} has no points to give: the grader failed there, and it counts for nobody.")
            raise InputError(said.format(task=self.task))
        if not 0 <= self.points <= there:
            said = _("{task} has {most:g} points, so it can have from 0 to {most:g}, and not {points:g}.")
            raise InputError(said.format(task=self.task, most=there, points=self.points))
        return Mark(points=whole(self.points), **about)  # type: ignore[arg-type]


def whole(points: float) -> float:
    """Return points with two decimals at the most, and as a whole number where they are one."""
    points = round(points, DECIMALS)
    return int(points) if points == int(points) else points


def points_in(text: str) -> float | None:
    """Return how many points a text says, None where it says that somebody is excused (InputError otherwise)."""
    if text.casefold() in EXCUSED:
        return None
    try:
        points = float(text.replace(",", "."))
    except ValueError:
        points = math.nan
    if not math.isfinite(points):
        said = _("“{text}” is no number of points; write a number, or “excused”.")
        raise InputError(said.format(text=text))
    return points


def read(path: Path, entry_of: Callable[[Wanted], Mark | Excuse]) -> dict[str, list[Mark | Excuse]]:
    """Return by learner what a file gives; InputError has a sentence for each row that is wrong.

    ``entry_of`` makes of what is wanted what is written down, or says what is wrong with it.
    """
    above, rows = rows_of(path)
    titles = [cell.strip().casefold() for cell in rows[0]] if rows else []
    at = {name: next((n for n, title in enumerate(titles) if title in known), None) for name, known in COLUMNS.items()}
    if missing := [name for name in NEEDED if at[name] is None]:
        said = _("{path} has no column {missing}; its first line should be: learner,task,points,comment.")
        raise InputError(said.format(path=path, missing=missing[0]))
    found: dict[str, list[Mark | Excuse]] = {}
    seen: set[tuple[str, str]] = set()
    problems = []
    for line, row in enumerate(rows[1:], above + 2):
        cells = {name: row[n].strip() if n is not None and n < len(row) else "" for name, n in at.items()}
        if not any(cells.values()):
            continue
        try:
            wanted = Wanted(cells["learner"], cells["task"], points_in(cells["points"]), cells["comment"])
            if (wanted.learner, wanted.task) in seen:
                raise InputError(
                    _("{task} of {learner} is there twice.").format(task=wanted.task, learner=wanted.learner)
                )
            seen.add((wanted.learner, wanted.task))
            found.setdefault(wanted.learner, []).append(entry_of(wanted))
        except InputError as error:
            said = _("{path}, line {line}: {reason}")
            problems.append(said.format(path=path, line=line, reason=error))
    if problems:
        raise InputError(*problems)
    if not found:
        raise InputError(_("{path}: there is no mark in it; below the titles stands a row for each.").format(path=path))
    return found
