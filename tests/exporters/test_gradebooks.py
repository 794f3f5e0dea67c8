"""Gradebooks of other systems: each rule that was found out about them holds, for the nastiest class there can be."""

from __future__ import annotations

import csv as stdlib_csv
import io
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.exporters.gradebooks import brightspace, canvas, cells, csv, moodle_csv, moodle_xml
from grader.model.errors import InputError
from grader.reports import report_json
from grader.reports.marks import Column, Mark, mark_of, number
from tests.properties import law
from tests.reports.test_report_json import FAILED, HIDDEN, PASSED, report_of

COLUMN = Column("Layers", "4711", 20.0, "")
CLASS = [
    Mark("0042", "Kim, Min-ji", "kim@example.org", 20.0, "01 A line: 2/2", "2026-11-21T08:00:00Z"),
    Mark("0043", "Kim, Min-ji", "", 20 / 3, 'quote " and \\" and, comma\nnewline'),
    Mark("=1+1", "@name", "-mail", 1e-05, "=cmd|' /C calc'!A1"),
    Mark("C:\\dir\\", "back\\slash\\", "", 0.0, "ends in a backslash \\"),
    Mark("<b>", "]]> & </x>", "", 19.999999, "]]> <b>&amp; 😀 \u202e"),
    Mark("absent", "Nobody", "", None, ""),
    Mark("김민지", "김민지", "", 12.5, "잘했습니다."),
]
TABLES: dict[str, tuple[Any, str]] = {
    "canvas": (canvas, "ID"), "moodle-csv": (moodle_csv, "ID number"), "brightspace": (brightspace, "OrgDefinedId"),
    "csv": (csv, ""),
}  # fmt: skip


def rows(text: str) -> list[list[str]]:
    """Return a CSV as Python reads it."""
    return list(stdlib_csv.reader(io.StringIO(text, newline=""), strict=True))


def begun(text: str, separator: str) -> list[str]:
    """Return what cells begin with for a reader that parts them elsewhere, without what some programs leave out."""
    read = stdlib_csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return [cell.lstrip(' "\t\r\n')[:1] for row in read for cell in row]


def php_rows(text: str) -> list[list[str]]:
    r"""Return a CSV as PHP's ``fgetcsv`` reads it: within quotes, the character after a backslash ends nothing."""
    found: list[list[str]] = [[""]]
    quoted, at = False, 0
    while at < len(text):
        letter = text[at]
        if quoted and letter == "\\" and at + 1 < len(text):
            found[-1][-1] += letter + text[at + 1]
            at += 1
        elif letter == '"' and quoted and text[at + 1 : at + 2] == '"':
            found[-1][-1] += letter
            at += 1
        elif letter == '"':
            quoted = not quoted
        elif letter == "," and not quoted:
            found[-1].append("")
        elif letter == "\n" and not quoted:
            found.append([""])
        elif letter != "\r" or quoted:
            found[-1][-1] += letter
        at += 1
    return found[:-1]


def column_for(name: str) -> Column:
    """Return the column of a system, with the ids that it knows."""
    return Column("Layers", "4711", 20.0, TABLES[name][1])


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


@pytest.mark.parametrize("name", TABLES)
@law
@given(text=st.text(st.sampled_from('\\"\n\r,;|=+-@\t \x00a김😀＝')), other=st.text(max_size=5))
def test_cells_are_harmless(name: str, text: str, other: str) -> None:
    """Whatever learners and comments are called, Python and PHP read the same rows, and no cell begins as a formula."""
    marks = [Mark(text, text, text, 1.0, text, text), Mark("last", "", "", 2.0, other)]
    written = TABLES[name][0].export(marks, column_for(name))
    read = rows(written)

    assert [[cell.replace("\r\n", "\n") for cell in row] for row in php_rows(written)] == [
        [cell.replace("\r\n", "\n") for cell in row] for row in read
    ]
    assert len(read) == (4 if name == "canvas" else 3)
    assert not any(cell.startswith(cells.FORMULA_STARTS) for row in read for cell in row)
    for separator in ",;|\t":
        assert not set(begun(written, separator)) & set(cells.FORMULA_STARTS)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(
    "text", ["x;=1+1;y.py", 'x;"=1+1"', "x\t@SUM(A1)", "x; -1", "x|+1", "x\n=1+1", ";=1+1", '"=1+1']
)
def test_no_other_separator_begins_a_formula(name: str, text: str) -> None:
    """A spreadsheet that parts cells at semicolons, bars or tabs sees no formula in what learners and files are called."""
    written = TABLES[name][0].export([Mark(text, text, text, 1.0, text, text)], column_for(name))

    for separator in ",;|\t":
        assert not set(begun(written, separator)) & set("=+-@")


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


def test_moodles_xml_names_the_item() -> None:
    """Each result names the item and the learner by ID numbers; without an item there is one sentence."""
    results = ET.fromstring(moodle_xml.export(CLASS[:1], COLUMN))

    assert [(e.tag, e.text) for e in results[0]] == [
        ("assignment", "4711"), ("student", "0042"), ("score", "20"), ("feedback", "01 A line: 2/2"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="--item"):
        moodle_xml.export(CLASS, Column("Layers", "", 20.0, ""))


def test_canvas_finds_its_columns() -> None:
    """Canvas' header has the columns that it demands in their order, the assignment with its id, and the points."""
    header, points, *learners = rows(canvas.export(CLASS, column_for("canvas")))

    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Layers (4711)"]
    assert points == ["    Points Possible", "", "", "", "", "20"]
    assert learners[0] == ["0042", "0042", "", "", "", "20"]
    by_login = canvas.export(CLASS[:1], Column("Layers", "", 20.0, "SIS Login ID"))
    assert rows(by_login)[2] == ["0042", "", "", "0042", "", "20"]


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


def test_nbgraders_columns() -> None:
    """The neutral table parts a name at its comma, and keeps the zeros of an id."""
    first = next(stdlib_csv.DictReader(io.StringIO(csv.export(CLASS, COLUMN), newline="")))

    assert (first["student_id"], first["last_name"], first["first_name"]) == ("0042", "Kim", "Min-ji")
    assert (first["assignment"], first["score"], first["max_score"]) == ("Layers", "20", "20")


@pytest.mark.parametrize(
    ("value", "text"), [(1e-05, "0.00001"), (100.0, "100"), (200 / 3, "66.66667"), (0.0, "0"), (-1e-9, "0")]
)
def test_numbers_have_no_exponent(value: float, text: str) -> None:
    """Numbers are written in full, with five decimals at most."""
    assert number(value) == text


def test_a_mark_is_scaled() -> None:
    """A mark is out of the column's points, for the whole report or for one exercise; no file, no mark."""
    report = report_json.document(report_of(PASSED, FAILED, HIDDEN), audience="staff")
    whole = mark_of(report, "a", "", exercise=None, most=20.0)
    one = mark_of(report, "a", "", exercise="line", most=6.0)
    report["exercises"][0]["file"] = None
    none = mark_of(report, "a", "", exercise="line", most=6.0)

    assert whole.score == pytest.approx(20 / 3, abs=0.001)
    assert one.score == pytest.approx(2.0)
    assert none.score is None


def test_a_comment_keeps_secrets() -> None:
    """A comment tells the points of each exercise and nothing of a check."""
    report = report_json.document(report_of(PASSED, FAILED, HIDDEN), audience="staff")

    assert mark_of(report, "a", "", exercise=None, most=100.0).comment == "01 A line: 2/6"
