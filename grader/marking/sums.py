"""The sums of a report, made again of its checks."""

from __future__ import annotations

from collections import Counter
from typing import cast

from grader.model.document import CheckValues, Document, ExerciseValues, LateValues, Summary, TaskValues
from grader.model.report import BY_HAND, Outcome
from grader.model.scoring import weighted

DECIMALS = 2  # of points that are deducted


def summed(report: Document) -> Document:
    """Return a staff report with the points of tasks and exercises, the score and the counts that its checks make."""
    exercises = [_exercise(exercise) for exercise in report["exercises"]]
    score = report["score"].copy()
    score.pop("before_late", None)
    score["earned"] = weighted((e["weight"], e["points"], e["max_points"]) for e in exercises)
    if any(e["late"]["deducted"] for e in exercises if "late" in e):
        score["before_late"] = weighted((e["weight"], _before(e), e["max_points"]) for e in exercises)
    counts = Counter(str(check["status"]) for exercise in exercises for check in exercise["checks"])
    kinds = [outcome.value for outcome in Outcome if outcome not in BY_HAND or outcome.value in counts]
    summary = {"total": counts.total(), **{kind: counts[kind] for kind in kinds}}
    return {**report, "exercises": exercises, "score": score, "summary": cast("Summary", summary)}


def _before(exercise: ExerciseValues) -> float:
    return exercise["late"]["before"] if "late" in exercise else exercise["points"]


def _exercise(exercise: ExerciseValues) -> ExerciseValues:
    checks = exercise["checks"]
    points = sum(check["points"] for check in checks)
    made: ExerciseValues = {**exercise, "points": points, "max_points": sum(check["max_points"] for check in checks)}
    if "tasks" in exercise:
        made["tasks"] = [_task(task, checks) for task in exercise["tasks"]]
    made.pop("waiting", None)
    if waits := sum(check["max_points"] for check in checks if check["status"] == Outcome.TO_BE_MARKED.value):
        made["waiting"] = waits
    if "late" in made:
        deducted = round(points * made["late"]["percent"] / 100, DECIMALS)
        late: LateValues = {**made["late"], "before": points, "deducted": deducted}
        made |= {"late": late, "points": round(points - deducted, 6)}
    return made


def _task(task: TaskValues, checks: list[CheckValues]) -> TaskValues:
    own = [check for check in checks if check["task"] == task["number"]]
    points, most = sum(check["points"] for check in own), sum(check["max_points"] for check in own)
    return {**task, "points": points, "max_points": most}
