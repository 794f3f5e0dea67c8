"""What a gradebook takes in of a report: whose, how many points, and a comment. None, unlike 0, means no points yet.

A comment says no more than the points of each exercise, so whatever is hidden from learners stays so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of one learner; ``learner`` is what the other system calls them."""

    learner: str
    name: str = ""
    email: str = ""
    score: float | None = None
    comment: str = ""
    time: str = ""


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
    elif exercise is not None and all(e["file"] is None for e in chosen):
        score = None
    comment = "\n".join(f"{e['number']:02d} {e['title']}: {e['points']:g}/{e['max_points']:g}" for e in chosen)
    about = report.get("learner") or {"id": ""}
    time = report["submission"].get("submitted_at", report["created_at"])
    return Mark(learner, name or about.get("name", ""), about.get("email", ""), score, comment, time)


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
