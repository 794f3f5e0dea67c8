"""Moodle's offline grading worksheet, filled in, for "Upload grading worksheet" of its assignment.

Nothing is overridden by it, and it serves where work is marked blind. Moodle reads the columns by their titles in the
language of its user, so the worksheet that it handed out is what is written, with every cell that is not filled in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader.exporters.gradebooks.cells import table
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column, Mark, scored

IDENTIFIERS = ("Identifier", "식별자")
GRADES = ("Grade", "성적", "점수")
MOST = ("Maximum grade", "Maximum Grade", "최고 성적", "최대 성적", "최고 점수")
COMMENTS = ("Feedback comments", "피드백 댓글", "피드백 의견", "피드백 주석")
CHANGEABLE = ("Grade can be changed", "성적을 변경할 수 있음")
NO = ("No", "아니오", "아니요")
PRECISION = 1e-4  # of the points of a worksheet


@dataclass(frozen=True, slots=True)
class Filled:
    """A worksheet as text; ``kept`` are learners in it whose grade is not to be changed."""

    text: str
    kept: list[str]
    has_comments: bool


def most_in(rows: Sequence[Mapping[str, str]]) -> float | None:
    """Return of how many points a worksheet is, or None where it does not say so, or speaks of a scale."""
    title = next((title for title in MOST if rows and title in rows[0]), "")
    try:
        return float(rows[0][title].replace(",", ".")) or None
    except (IndexError, KeyError, ValueError):
        return None


def filled(marks: Sequence[Mark], column: Column, rows: Sequence[Mapping[str, str]]) -> Filled:
    """Return the worksheet with grades and comments; a learner without a mark keeps what stands in their row.

    ``rows`` are those of the worksheet, by title. InputError where it is none, or out of other points than the marks.
    """
    titles = tuple(rows[0]) if rows else ()
    whose, grade = _titled(titles, IDENTIFIERS), _titled(titles, GRADES)
    comment, changeable = (next((t for t in known if t in titles), "") for known in (COMMENTS, CHANGEABLE))
    there = most_in(rows)
    if there and abs(there - column.most) > PRECISION * there:
        said = _("The worksheet is out of {there:g} points, not {here:g}; say --max {there:g}.")
        raise InputError(said.format(there=there, here=column.most))
    made = {mark.learner: (score, mark.comment) for mark, score in scored(marks)}
    written, kept = [list(titles)], []
    for row in rows:
        cells = dict(row)
        if cells[whose] in made and changeable and cells[changeable] in NO:
            kept.append(cells[whose])
        elif cells[whose] in made:
            cells[grade], said = made[cells[whose]]
            if comment:
                cells[comment] = said
        written.append([cells[title] for title in titles])
    return Filled(table(written), kept, bool(comment))


def _titled(titles: Sequence[str], known: Sequence[str]) -> str:
    """Return the title of a column that has to be there."""
    found = next((title for title in known if title in titles), None)
    if found is None:
        said = _("The roster is no grading worksheet of a Moodle assignment: it has no column {title}.")
        raise InputError(said.format(title=known[0]))
    return found
