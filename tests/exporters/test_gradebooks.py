"""Gradebooks of other systems, all alike: each score is read back, comments come along, and what would be misread is refused."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from grader.exporters.gradebooks import brightspace, canvas, cells, moodle_csv, moodle_xml
from grader.model.errors import InputError
from grader.reports.marks import Column, number
from tests.exporters.nasty import CLASS, COLUMN, TABLES, column_for, rows


@pytest.mark.parametrize("name", TABLES)
def test_every_score_is_read_back(name: str) -> None:
    """Each learner who handed in something has one row with their own score; nobody else has a score."""
    text = TABLES[name][0].export(CLASS, column_for(name))
    read = rows(text)
    scores = {"canvas": -1, "moodle-csv": 1, "brightspace": 1, "csv": 9}[name]
    who = {"canvas": 1, "moodle-csv": 0, "brightspace": 0, "csv": 3}[name]
    given = {row[who]: row[scores] for row in read[2 if name == "canvas" else 1 :]}
    wanted = {cells.harmless(m.learner): "" if m.score is None else number(m.score) for m in CLASS}

    assert len({len(row) for row in read}) == 1
    assert given == (wanted if name == "csv" else {who: score for who, score in wanted.items() if score})
    assert all(re.fullmatch(r"\d+(\.\d{1,5})?", score) for score in given.values() if score)


def test_comments_come_along() -> None:
    """Moodle is given every comment, in both of its formats, but for what makes a cell harmless."""
    table = {row[0]: row[2] for row in rows(moodle_csv.export(CLASS, column_for("moodle-csv")))[1:]}
    results = ET.fromstring(moodle_xml.export(CLASS, COLUMN))
    comments = {result.findtext("student"): result.findtext("feedback") for result in results}

    for mark in CLASS:
        if mark.score is not None:
            assert table[cells.harmless(mark.learner)] == cells.harmless(mark.comment)
            assert comments[mark.learner] == mark.comment
    assert "absent" not in comments


@pytest.mark.parametrize(
    ("module", "column", "sentence"),
    [
        (canvas, Column("Final Grade Project", "", 1, "ID"), "leaves a column called “Final Grade Project” out"),
        (canvas, Column("Lab (3)", "", 1, "ID"), "takes the number at the end of “Lab \\(3\\)”"),
        (canvas, Column("Lab", "", 1, "Student"), "Canvas knows learners by ID, SIS User ID, SIS Login ID"),
        (brightspace, Column("Lab", "", 1, "ID"), "Brightspace knows learners by OrgDefinedId, Username"),
    ],
)
def test_what_a_system_would_misread_is_refused(module: Any, column: Column, sentence: str) -> None:
    """A column that another system drops, or takes for another one, is refused in one sentence."""
    with pytest.raises(InputError, match=sentence):
        module.export(CLASS, column)
