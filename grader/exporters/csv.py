"""A neutral CSV with one row per report, in the columns that nbgrader's export made common.

Lost: everything but who, what, when and how many points. Empty where a report does not say it.
"""

from __future__ import annotations

import csv
import io
from typing import Any

COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the wide ones are typed in Korea and Japan


def export(report: dict[str, Any]) -> str:
    """Return the text of the CSV for one report: a header and a row."""
    learner = report.get("learner", {})
    last, _, first = learner.get("name", "").partition(", ")
    row = {
        "assignment": report["course"]["id"],
        "timestamp": report["submission"].get("submitted_at", report["created_at"]),
        "student_id": learner.get("id", report["submission"]["name"]),
        "last_name": last,
        "first_name": first,
        "email": learner.get("email", ""),
        "raw_score": number(report["score"]["earned"]),
        "late_submission_penalty": "0",
        "score": number(report["score"]["earned"]),
        "max_score": number(report["score"]["max"]),
    }
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    writer.writerow({key: harmless(value) for key, value in row.items()})
    return text.getvalue()


def number(value: float) -> str:
    """Return a number without an exponent, which some gradebooks do not read."""
    return f"{value:.5f}".rstrip("0").rstrip(".")


def harmless(cell: str) -> str:
    r"""Return a cell that no spreadsheet runs as a formula, and no reader takes for more than a cell.

    >>> harmless("=1+1"), harmless("C:\\")
    ("'=1+1", 'C:\\ ')
    """
    if cell.startswith(FORMULA_STARTS):
        cell = f"'{cell}"
    return f"{cell} " if cell.endswith("\\") else cell  # some readers take \" for an escape and swallow the next row
