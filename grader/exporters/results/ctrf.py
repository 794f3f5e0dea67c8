"""CTRF, the Common Test Report Format.

Points stand in ``extra``, because the format knows none. Lost: nothing else; who may see what is in ``extra``, too.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from grader.exporters.results.checks import checks, ended, name, told
from grader.model.document import CheckValues, Document, ExerciseValues
from grader.reports.report_json import text_of

STATUS = {"passed": "passed", "failed": "failed", "error": "failed", "timeout": "failed", "forbidden": "failed",
          "unfinished": "pending", "skipped": "skipped", "grader_error": "other",
          "to_be_marked": "pending", "marked": "other"}  # fmt: skip
COUNTED = ("passed", "failed", "skipped", "pending", "other")


def export(report: Document) -> str:
    """Return the text of the JSON for one report."""
    stop = round(datetime.fromisoformat(report["created_at"]).timestamp() * 1000)
    tests = [_test(exercise, check) for exercise, check in checks(report)]
    summary = {"tests": len(tests)} | {kind: sum(test["status"] == kind for test in tests) for kind in COUNTED}
    document = {
        "reportFormat": "CTRF",
        "specVersion": "0.0.0",
        "reportId": report["report_id"],
        "results": {
            "tool": {"name": report["producer"]["name"], "version": report["producer"]["version"]},
            "summary": summary | {"start": stop - report["duration_ms"], "stop": stop},
            "tests": tests,
            "extra": {"score": report["score"], "submission": report["submission"]["name"]},
        },
    }
    return text_of(document)


def _test(exercise: ExerciseValues, check: CheckValues) -> dict[str, Any]:
    test: dict[str, Any] = {
        "name": name(exercise, check),
        "status": STATUS[ended(check)],
        "duration": check["duration_ms"],
        "suite": [exercise["id"]],
        "rawStatus": check["status"],
        "extra": {
            "id": check["id"],
            "points": check["points"],
            "max_points": check["max_points"],
            "visibility": check["visibility"],
        },
    }
    if said := told(check):
        test["message"] = said
    if printed := check.get("output"):
        test["stdout"] = printed.splitlines()
    return test
