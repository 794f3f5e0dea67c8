"""Gradescope's ``results.json``.

Points are scaled per exercise so that the tests add up to the course's 100. A test's status is passed or failed only,
and is left out where the check was neither (null would be refused). Lost: stories become part of the text, and
learners are told no more than the course's feedback allows.
"""

from __future__ import annotations

from typing import Any

from grader.exporters.results.checks import checks, ended, name, once, remarks, scale, told
from grader.model.document import CheckValues, Document, ExerciseValues
from grader.model.language import _
from grader.model.sanitize import clean_line
from grader.reports.marks import why_unread
from grader.reports.redaction import for_learner
from grader.reports.report_json import text_of


def export(report: Document) -> str:
    """Return the text of results.json for one report; Gradescope knows no "no score", so what is unread has 0."""
    if report["status"] == "unreadable":
        return unreadable(why_unread(report))
    shown = {(exercise["id"], check["id"]): check for exercise, check in checks(once(for_learner(report)))}
    tests = []
    for exercise in report["exercises"]:
        worth = scale(report, exercise)
        for number, check in enumerate(exercise["checks"], 1):
            for_all = shown.get((exercise["id"], check["id"]))
            test = _test(exercise, for_all or check, number, worth)
            if not for_all and test["visibility"] == "visible":  # the course tells learners nothing
                test["visibility"] = "hidden"
            tests.append(test)
    made = _("Grader {version}, sandbox: {sandbox}.").format(
        version=report["producer"]["version"], sandbox=report["environment"]["sandbox"]
    )
    results = {
        "score": report["score"]["earned"],
        "execution_time": report["duration_ms"] / 1000,
        "output": "\n".join(filter(None, [made, remarks(report)])),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {"report_id": report["report_id"], "suite_sha256": report["suite_sha256"]},
    }
    return text_of(results)


def unreadable(problem: str) -> str:
    """Return the text of results.json for a submission that nobody can grade: no point, and why."""
    said = clean_line(problem, 2000)
    return text_of({"score": 0, "output": said, "output_format": "text", "visibility": "visible", "tests": []})


def _test(exercise: ExerciseValues, check: CheckValues, number: int, worth: float) -> dict[str, Any]:
    test: dict[str, Any] = {
        "number": f"{exercise['number']}.{number}",
        "name": name(exercise, check),
        "score": round(check["points"] * worth, 4),
        "max_score": round(check["max_points"] * worth, 4),
        "output": told(check),
        "visibility": check["visibility"],  # our words for it are Gradescope's
        "tags": [f"{exercise['id']}/{check['task']}", check["status"]],
    }
    if (status := ended(check)) in ("passed", "failed"):
        test["status"] = status
    elif status in ("error", "timeout", "forbidden"):
        test["status"] = "failed"
    return test
