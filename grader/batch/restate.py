"""States a report anew where only the rules have changed: outcomes stay, and are worth what they are worth now."""

from __future__ import annotations

import uuid
from typing import Any

from grader.model.report import Outcome
from grader.model.scoring import weighted

Json = dict[str, Any]
OF_AN_EXERCISE = ("number", "title", "weight", "tasks")
OF_A_CHECK = ("task", "title", "visibility")


def restated(report: Json, proof: Json) -> Json:
    """Return a staff report with the weights, points and titles of another one, on a solution, by the same suite."""
    now = {exercise["id"]: exercise for exercise in proof["exercises"]}
    exercises = [_exercise(exercise, now[exercise["id"]]) for exercise in report["exercises"]]
    score = weighted((e["weight"], e["points"], e["max_points"]) for e in exercises)
    return {
        **report,
        "report_id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{report['report_id']};{proof['rules_sha256']}")),
        "course": {**report["course"], **proof["course"]},
        "exercises": exercises,
        "score": {**report["score"], "earned": score},
        "rules_sha256": proof["rules_sha256"],
    }


def _exercise(before: Json, now: Json) -> Json:
    worth = {check["id"]: check for check in now["checks"]}
    checks = [_check(check, worth[check["id"]]) for check in before["checks"]]
    points = {key: sum(check[key] for check in checks) for key in ("points", "max_points")}
    return {**before, **{key: now[key] for key in OF_AN_EXERCISE}, **points, "checks": checks}


def _check(before: Json, now: Json) -> Json:
    broke = before["status"] == Outcome.BROKEN.value
    most = 0 if broke else now["max_points"]
    earned = most if before["status"] == Outcome.PASSED.value else 0
    return {**before, **{key: now[key] for key in OF_A_CHECK}, "points": earned, "max_points": most}
