"""States a report anew where only the rules have changed: outcomes stay, and are worth what they are worth now."""

from __future__ import annotations

import uuid

from grader.marking.sums import summed
from grader.model.document import CheckValues, Document, ExerciseValues
from grader.model.report import Outcome


def restated(report: Document, proof: Document) -> Document:
    """Return a staff report with the weights, points and titles of another one, on a solution, by the same suite."""
    now = {exercise["id"]: exercise for exercise in proof["exercises"]}
    exercises = [_exercise(exercise, now[exercise["id"]]) for exercise in report["exercises"]]
    made: Document = {
        **report,
        "report_id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{report['report_id']};{proof['rules_sha256']}")),
        "course": {**report["course"], **proof["course"]},
        "exercises": exercises,
        "rules_sha256": proof["rules_sha256"],
    }
    return summed(made)


def _exercise(before: ExerciseValues, now: ExerciseValues) -> ExerciseValues:
    worth = {check["id"]: check for check in now["checks"]}
    checks = [_check(check, worth[check["id"]]) for check in before["checks"]]
    return {
        **before,
        "number": now["number"],
        "title": now["title"],
        "weight": now["weight"],
        "tasks": now["tasks"],
        "checks": checks,
    }


def _check(before: CheckValues, now: CheckValues) -> CheckValues:
    broke = before["status"] == Outcome.BROKEN.value
    most = 0 if broke else now["max_points"]
    earned = most if before["status"] == Outcome.PASSED.value else 0
    made: CheckValues = {
        **before,
        "task": now["task"],
        "title": now["title"],
        "visibility": now["visibility"],
        "points": earned,
        "max_points": most,
    }
    if before["status"] == Outcome.TO_BE_MARKED.value:  # what is said of it is its rubric
        made.pop("message", None)
        made |= {"message": now["message"]} if "message" in now else {}
    return made
