"""CSV that no spreadsheet runs and no reader takes for more or fewer rows than were written.

Where a comma is in numbers, spreadsheets part cells at semicolons or tabs, and quotes within what they take for a cell
mean nothing to them: so whatever they could take for its beginning is no formula either.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the wide ones are typed in Korea and Japan
PARTED = re.compile(r"(?:^|[;|\t\r\n])[ \"]*+(?=[=+\-@＝＋－＠])")
# PHP takes \" for an escape, so Moodle would swallow the next learner's row.
BEFORE_QUOTE = re.compile(r'\\(?="|\Z)')


def table(rows: Iterable[Iterable[str]]) -> str:
    """Return rows of cells as CSV."""
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def harmless(cell: str) -> str:
    r"""Return a cell that no spreadsheet runs as a formula, wherever it parts cells, and that ends where we end it.

    >>> harmless("=1+1"), harmless("x;=1+1"), harmless("C:\\"), harmless('a\\"b')
    ("'=1+1", "x;'=1+1", 'C:\\ ', 'a\\ "b')
    """
    cell = BEFORE_QUOTE.sub("\\\\ ", cell.replace("\0", ""))
    cell = PARTED.sub(r"\g<0>'", cell)
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
