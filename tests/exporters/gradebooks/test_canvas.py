"""Canvas' gradebook finds its columns."""

from __future__ import annotations

from grader.exporters.gradebooks import canvas
from grader.reports.marks import Column
from tests.exporters.nasty import CLASS, column_for, rows


def test_canvas_finds_its_columns() -> None:
    """Canvas' header has the columns that it demands in their order, the assignment with its id, and the points."""
    header, points, *learners = rows(canvas.export(CLASS, column_for("canvas")))

    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Layers (4711)"]
    assert points == ["    Points Possible", "", "", "", "", "20"]
    assert learners[0] == ["0042", "0042", "", "", "", "20"]
    by_login = canvas.export(CLASS[:1], Column("Layers", "", 20.0, "SIS Login ID"))
    assert rows(by_login)[2] == ["0042", "", "", "0042", "", "20"]
