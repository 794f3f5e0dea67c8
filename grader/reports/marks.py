"""What a gradebook takes in of a report: whose, how many points, and a comment. None, unlike 0, means no points yet.

A comment says no more than the points of each exercise, what being late cost, and what a person wrote to the learner,
so whatever is hidden from learners stays so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from grader.model.document import Document, ExerciseValues
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports import view


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of one learner; ``learner`` is what the other system calls them."""

    learner: str
    name: str = ""
    email: str = ""
    score: float | None = None
    comment: str = ""
    time: str = ""
    late: float = 0.0  # points that being late has cost


@dataclass(frozen=True, slots=True)
class Column:
    """The column of a gradebook that marks go into: its title, its key in the other system, and its most points.

    ``id_column`` is the title of the column of a table that says whose a mark is. ``address`` is where a platform has
    the column, and nothing where it has none yet.
    """

    title: str
    item: str
    most: float
    id_column: str = ""
    address: str = ""


def why_unread(report: Document) -> str:
    """Return why the submission of a report could not be read, or nothing where it could."""
    notices = [notice for exercise in report["exercises"] for notice in exercise["notices"]]
    return next(iter(notices), "") if report["status"] == "unreadable" else ""


def is_marked(exercise: ExerciseValues) -> bool:
    """Return whether somebody has marked something in an exercise, also where no file was handed in."""
    return any("by_hand" in check for check in exercise["checks"])


def _is_empty(exercise: ExerciseValues) -> bool:
    """Return whether there is nothing to give a score for: no file, or everything in it is excused."""
    return exercise["max_points"] == 0 if is_marked(exercise) else exercise["file"] is None


def mark_of(
    report: Document, learner: str, name: str, *, exercise: str | None, most: float | None, unread_is_0: bool = False
) -> Mark:
    """Return the mark in a report, for all of it or for one exercise, out of ``most`` where that is given.

    What nobody could read has none, unless ``unread_is_0``.
    """
    chosen = [e for e in report["exercises"] if exercise in (None, e["id"])]
    earned, of = report["score"]["earned"], most_of(report, exercise)
    if exercise is not None:
        earned = sum(e["points"] for e in chosen)
    score: float | None = earned / of * (most or of) if of else 0.0
    if report["status"] == "unreadable":
        score = score if unread_is_0 else None
    elif all(map(_is_empty, chosen)) and (exercise is not None or any(map(is_marked, chosen))):
        score = None
    lost = report["score"].get("before_late", earned) - report["score"]["earned"] if exercise is None else 0.0
    if exercise is not None:
        lost = sum(e["late"]["deducted"] for e in chosen if "late" in e)
    comment = "\n".join(line for e in chosen for line in _comment(e))
    about = report.get("learner") or {"id": ""}
    time = report["submission"].get("submitted_at", report["created_at"])
    lost = lost / of * (most or of) if of and score is not None else 0.0
    return Mark(learner, name or about.get("name", ""), about.get("email", ""), score, comment, time, lost)


def _comment(exercise: ExerciseValues) -> Iterator[str]:
    """Yield the points of an exercise, what being late cost, and what somebody wrote at marks of their own."""
    points = f"{exercise['points']:g}/{exercise['max_points']:g}"
    yield f"{exercise['number']:02d} {exercise['title']}: {points}"
    yield from filter(None, (view.late(exercise),))
    for check in exercise["checks"]:
        if check.get("by_hand", {}).get("comment"):
            said = _("Task {number}, marked by hand: {comment}")
            yield said.format(number=check["task"], comment=check["by_hand"]["comment"])


def most_of(report: Document, exercise: str | None) -> float:
    """Return how many points there are in a report, or in one exercise of it (0 when it has none of this name)."""
    if exercise is None:
        return float(report["score"]["max"])
    return float(sum(e["max_points"] for e in report["exercises"] if e["id"] == exercise))


def scored(marks: Iterable[Mark]) -> Iterator[tuple[Mark, str]]:
    """Yield each mark that there is, and its score as text: who handed in nothing has none, not even 0."""
    return ((mark, number(mark.score)) for mark in marks if mark.score is not None)


def check_ids(column: Column, known: Sequence[str], system: str) -> None:
    """Refuse a column of ids that another system does not look into (InputError)."""
    if column.id_column not in known:
        said = _("{system} knows learners by {known}, not by {column}.")
        raise InputError(said.format(system=system, known=", ".join(known), column=column.id_column))


def number(value: float) -> str:
    """Return a number with at most five decimals and without an exponent, which some gradebooks do not read."""
    text = f"{value:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
