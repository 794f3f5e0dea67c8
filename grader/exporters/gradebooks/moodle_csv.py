"""Moodle's CSV, for "Import > CSV file" in its gradebook, where its columns are mapped by hand.

Lost: nothing, but an import marks each grade as overridden, and Moodle ignores what is pushed there afterwards. One
unknown learner, or one value above the item's maximum, and Moodle takes nothing of the file.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.exporters.gradebooks.cells import table
from grader.reports.marks import Column, Mark, scored

DEFAULT_ID_COLUMN = "ID number"


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the CSV; learners without a score have no row."""
    rows = [[column.id_column, column.title, f"{column.title} feedback"]]
    rows += [[mark.learner, score, mark.comment] for mark, score in scored(marks)]
    return table(rows)
