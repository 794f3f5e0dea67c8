"""What exporters are tried on: every outcome, and the nastiest class there can be, with the columns that systems know it by."""

from __future__ import annotations

import csv as stdlib_csv
import dataclasses
import io
from pathlib import Path
from typing import Any

from grader.exporters.gradebooks import brightspace, canvas, csv, moodle_csv
from grader.model.course import Told
from grader.model.report import Outcome
from grader.reports import report_json
from grader.reports.marks import Column, Mark
from tests.reports.examples import FAILED, HIDDEN, check_of, report_of

NODE_MODULES = Path(__file__).parents[2] / "node_modules"


def every(*, feedback: Told = "example") -> Any:
    """Return a report for staff with every outcome in it, and texts with everything that markup trips over."""
    nasty = ']]> <b> & "quoted" 김민지 😀 \\'
    results = [
        dataclasses.replace(FAILED, check=check_of(o.value), outcome=o, message=nasty, story=nasty, output=nasty)
        for o in Outcome
    ]
    return report_json.document(report_of(*results, HIDDEN, feedback=feedback), audience="staff")


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


def column_for(name: str) -> Column:
    """Return the column of a system, with the ids that it knows."""
    return Column("Layers", "4711", 20.0, TABLES[name][1])
