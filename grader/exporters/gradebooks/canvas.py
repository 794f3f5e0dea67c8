"""Canvas' gradebook CSV, for "Import grades" in its gradebook.

Canvas looks for a learner by its own id, the SIS id and the login, and then by full name, which may be another's: so
the column of names holds the id as well. Lost: comments, for which Canvas has no column.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.exporters.gradebooks.cells import table
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column, Mark, check_ids, number, scored

ID_COLUMNS = ("ID", "SIS User ID", "SIS Login ID")
DEFAULT_ID_COLUMN = "ID"
# Canvas takes columns with these words in their titles for its own, and leaves them out without a word.
OWN_WORDS = re.compile(r"(current|final|override|unposted)[ ](score|grade|points|status)", re.IGNORECASE)
LOOKS_LIKE_ID = re.compile(r"\(\d+\)\s*$")


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the CSV; learners without a score have no row."""
    check_ids(column, ID_COLUMNS, "Canvas")
    if OWN_WORDS.search(column.title):
        raise InputError(
            _("Canvas leaves a column called “{title}” out; choose another --title.").format(title=column.title)
        )
    if not column.item and LOOKS_LIKE_ID.search(column.title):
        said = _(
            "Canvas takes the number at the end of “{title}” for an assignment's id; give the right one with --item."
        )
        raise InputError(said.format(title=column.title))
    title = f"{column.title} ({column.item})" if column.item else column.title
    rows = [
        ["Student", *ID_COLUMNS, "Section", title],
        ["    Points Possible", *("" for _id in ID_COLUMNS), "", number(column.most)],
    ]
    for mark, score in scored(marks):
        ids = [mark.learner if id_column == column.id_column else "" for id_column in ID_COLUMNS]
        rows.append([mark.learner, *ids, "", score])
    return table(rows)
