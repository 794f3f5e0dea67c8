"""A neutral CSV with a row for each learner, in the columns that nbgrader's export made common.

Lost: everything but who, what, when and how many points. The score is empty where nothing was handed in. A file begins
with the mark by which Excel, when it is opened by a double click, knows UTF-8; what goes to standard output does not.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.exporters.gradebooks.cells import table
from grader.reports.marks import Column, Mark, number

ENCODING = "utf-8-sig"
COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score",
)  # fmt: skip


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the CSV."""
    return table([COLUMNS, *(_row(mark, column) for mark in marks)])


def _row(mark: Mark, column: Column) -> list[str]:
    last, _comma, first = mark.name.partition(", ")
    scores = ["", "", ""]
    if mark.score is not None:
        scores = [number(mark.score + mark.late), number(mark.late), number(mark.score)]
    return [column.title, "", mark.time, mark.learner, last, first, mark.email, *scores, number(column.most)]
