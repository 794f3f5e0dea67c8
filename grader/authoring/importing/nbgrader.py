"""Reads assignments made for nbgrader: source notebooks, or released ones, in which the answers are open."""

from __future__ import annotations

import re
from pathlib import Path

from grader.authoring.importing.draft import Draft, Left, Manual
from grader.authoring.importing.notebooks import Building, Cell, cells_in, notebooks_in
from grader.model.errors import InputError
from grader.model.language import _

HIDDEN = re.compile(r"^\s*### *(?:BEGIN|END) HIDDEN TESTS\s*$", re.MULTILINE)
AUTOTEST = re.compile(r"^\s*### *(?:HASHED )?AUTOTEST", re.MULTILINE)
RELEASED = re.compile(r"YOUR CODE HERE|raise NotImplementedError\(\)")


def read(source: Path) -> list[Draft]:
    """Return the exercises of a notebook, or of those in a folder (InputError where there are none)."""
    found = [draft for path in notebooks_in(source) if (draft := _exercise(path))]
    if not found:
        raise InputError(_("{path}: no cell of it is one of nbgrader's.").format(path=source))
    return found


def _exercise(path: Path) -> Draft | None:
    cells = cells_in(path)
    if not any("nbgrader" in cell.metadata for cell in cells):
        return None
    building = Building(path)
    for cell in cells:
        _take(building, cell)
    return building.finish()


def _take(building: Building, cell: Cell) -> None:
    told = cell.metadata.get("nbgrader", {})
    told = told if isinstance(told, dict) else {}
    name = str(told.get("grade_id", "")) or "cell"
    is_graded, is_answer = bool(told.get("grade")), bool(told.get("solution"))
    points = _number(told.get("points"))
    if (is_graded and is_answer) or told.get("task"):
        building.made.manual.append(Manual(cell.place, points, cell.source))
    if cell.kind == "markdown":
        if not is_answer:
            building.tell(cell.source)
    elif cell.kind != "code":
        return
    elif is_answer:
        building.begin("" if name.startswith("cell") else name, is_manual=is_graded)
        building.answer(cell, cell.source)
    elif is_graded:
        if AUTOTEST.search(cell.source):
            building.made.left.append(Left(cell.place, _("nbgrader would write its tests by itself")))
            return
        is_hidden = bool(HIDDEN.search(cell.source))
        building.test(cell, name, cell.source, points, is_hidden=is_hidden, title=_title(cell.source))
    elif not building.made.slug or cell.source.strip():
        building.give(cell, cell.source)


def _number(said: object) -> float:
    return float(said) if isinstance(said, (int, float)) else 0.0


def _title(source: str) -> str:
    """Return what a test cell says of itself in its first line."""
    found = re.match(r'\s*(?:"""|#+ *)([^\n"#]{3,120})', source)
    return found[1].strip() if found and "BEGIN" not in found[1] else ""
