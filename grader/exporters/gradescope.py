"""Gradescope's ``results.json``.

Points are scaled per exercise so that the tests add up to the course's 100. A test's status is passed or failed only,
and is left out where the check was neither (null would be refused). Lost: stories become part of the text.
"""

from __future__ import annotations

import json
from typing import Any

from grader.language import _

HIDDEN = {"visible": "visible", "hidden": "hidden", "after_due_date": "after_due_date"}


def export(report: dict[str, Any]) -> str:
    """Return the text of results.json for one report."""
    tests = [test for exercise in report["exercises"] for test in _tests(exercise, report)]
    results = {
        "score": report["score"]["earned"],
        "execution_time": report["duration_ms"] / 1000,
        "output": _("Grader {version}, sandbox: {sandbox}.").format(
            version=report["producer"]["version"], sandbox=report["environment"]["sandbox"]
        ),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {"report_id": report["report_id"], "suite_sha256": report["suite_sha256"]},
    }
    return json.dumps(results, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _tests(exercise: dict[str, Any], report: dict[str, Any]) -> list[dict[str, Any]]:
    weights = sum(e["weight"] for e in report["exercises"])
    scale = (
        report["score"]["max"] * exercise["weight"] / weights / exercise["max_points"] if exercise["max_points"] else 0
    )
    return [_test(check, exercise, scale, index) for index, check in enumerate(exercise["checks"], 1)]


def _test(check: dict[str, Any], exercise: dict[str, Any], scale: float, index: int) -> dict[str, Any]:
    test = {
        "number": f"{exercise['number']}.{index}",
        "name": f"{exercise['number']:02d} {exercise['title']}: {check['title']}",
        "score": round(check["points"] * scale, 4),
        "max_score": round(check["max_points"] * scale, 4),
        "output": _output(check),
        "visibility": HIDDEN[check["visibility"]],
        "tags": [f"{exercise['id']}/{check['task']}", check["status"]],
    }
    if check["status"] in ("passed", "failed"):
        test["status"] = check["status"]
    elif check["status"] in ("error", "timeout", "forbidden"):
        test["status"] = "failed"
    return test


def _output(check: dict[str, Any]) -> str:
    lines = [check.get("story", ""), check.get("message", ""), *check.get("frames", [])]
    if "expected" in check:
        got = _("you got {got}, expected {expected}").format(got=check.get("got", ""), expected=check["expected"])
        lines.insert(1, got)
    if "output" in check:
        printed = "\n  | ".join(check["output"].splitlines())  # set in, because it may look like our own words
        lines.append(_("printed: {text}").format(text=printed))
    return "\n".join(line for line in lines if line)
