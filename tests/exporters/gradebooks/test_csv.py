"""The neutral table has the columns that nbgrader made common."""

from __future__ import annotations

import csv as stdlib_csv
import io

from grader.exporters.gradebooks import csv
from tests.exporters.nasty import CLASS, COLUMN


def test_nbgraders_columns() -> None:
    """The neutral table parts a name at its comma, and keeps the zeros of an id."""
    first = next(stdlib_csv.DictReader(io.StringIO(csv.export(CLASS, COLUMN), newline="")))

    assert (first["student_id"], first["last_name"], first["first_name"]) == ("0042", "Kim", "Min-ji")
    assert (first["assignment"], first["score"], first["max_score"]) == ("Layers", "20", "20")
