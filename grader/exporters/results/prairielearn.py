"""PrairieLearn's ``results.json`` of an external grader.

Its score is a share, which is all that counts; tests are shown. One that learners should not see is only counted. A
submission that cannot be read is not gradable and costs no attempt. Lost: what is said about hidden checks.
"""

from __future__ import annotations

import json
from typing import Any

from grader.exporters.results.checks import checks, name, once, remarks, scale, told
from grader.model.document import Document
from grader.reports.marks import why_unread
from grader.reports.redaction import for_learner

LARGEST = 1 << 20  # bytes, beyond which PrairieLearn calls the job failed
LONGEST_OUTPUTS = (8192, 1024, 0)  # characters of each test, the first that fits


def export(report: Document) -> str:
    """Return the text of results.json for one report."""
    report = once(for_learner(report))
    for longest in LONGEST_OUTPUTS:
        text = json.dumps(_results(report, longest), ensure_ascii=False, allow_nan=False) + "\n"
        if len(text.encode()) <= LARGEST:
            break
    return text


def _results(report: Document, longest: int) -> dict[str, Any]:
    if report["status"] == "unreadable":
        return {"gradable": False, "score": 0.0, "format_errors": [why_unread(report)], "tests": []}
    earned, most = report["score"]["earned"], report["score"]["max"]
    worth = {exercise["id"]: scale(report, exercise) for exercise in report["exercises"]}
    tests = [
        {
            "name": name(exercise, check),
            "points": round(check["points"] * worth[exercise["id"]], 4),
            "max_points": round(check["max_points"] * worth[exercise["id"]], 4),
            "output": told(check)[:longest],
        }
        for exercise, check in checks(report)
    ]
    return {"gradable": True, "score": earned / most if most else 0.0, "output": remarks(report), "tests": tests}
