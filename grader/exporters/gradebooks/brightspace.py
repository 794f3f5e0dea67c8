"""Brightspace's CSV, for "Import grades".

Lost: comments. A score above the item's maximum is cut there unless the item can exceed it.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.exporters.gradebooks.cells import table
from grader.reports.marks import Column, Mark, check_ids, scored

ID_COLUMNS = ("OrgDefinedId", "Username")
DEFAULT_ID_COLUMN = "OrgDefinedId"


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the CSV; learners without a score have no row."""
    check_ids(column, ID_COLUMNS, "Brightspace")
    rows = [[column.id_column, f"{column.title} Points Grade", "End-of-Line Indicator"]]
    rows += [[mark.learner, score, "#"] for mark, score in scored(marks)]
    return table(rows)
