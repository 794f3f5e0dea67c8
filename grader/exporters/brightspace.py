"""Brightspace's CSV, for "Import grades".

Lost: comments. A score above the item's maximum is cut there unless the item can exceed it.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.errors import InputError
from grader.exporters.cells import table
from grader.language import _
from grader.marks import Column, Mark, number

ID_COLUMNS = ("OrgDefinedId", "Username")
DEFAULT_ID_COLUMN = "OrgDefinedId"


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the CSV; learners without a score have no row."""
    if column.id_column not in ID_COLUMNS:
        known = ", ".join(ID_COLUMNS)
        said = _("Brightspace knows learners by {known}, not by {column}.")
        raise InputError(said.format(known=known, column=column.id_column))
    rows = [[column.id_column, f"{column.title} Points Grade", "End-of-Line Indicator"]]
    rows += [[mark.learner, number(mark.score), "#"] for mark in marks if mark.score is not None]
    return table(rows)
