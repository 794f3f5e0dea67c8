"""Cells that no spreadsheet runs and every reader parts alike."""

from __future__ import annotations

import csv as stdlib_csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.exporters.gradebooks import cells
from grader.reports.marks import Mark
from tests.exporters.nasty import TABLES, column_for, rows
from tests.properties import law


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


@pytest.mark.alike
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
