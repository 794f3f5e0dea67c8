"""What learners see of a report, by the course's level of feedback and each check's visibility."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from grader.model.course import Visibility
from grader.model.document import CheckValues, Document, ExerciseValues
from grader.model.language import _

EXPLAINING = {"message", "place", "story", "got", "expected", "frames", "output", "mistake"}
BARE = {"id", "task", "title", "status", "points", "max_points", "visibility", "duration_ms", "cpu_ms", "by_hand"}


def told(checks: Iterable[CheckValues], level: str) -> list[CheckValues]:
    """Return what learners are told of checks, at a course's level of feedback: "example", "title" or "nothing"."""
    kept = BARE | EXPLAINING if level == "example" else BARE
    visible = Visibility.VISIBLE.value
    return [
        cast("CheckValues", {key: value for key, value in check.items() if key in kept})
        for check in checks
        if check["visibility"] == visible and level != "nothing"
    ]


def _comments(exercise: ExerciseValues, kept: Iterable[CheckValues]) -> Iterator[str]:
    """Yield what somebody wrote to the learner at checks that are not shown."""
    shown = {check["id"] for check in kept}
    for check in exercise["checks"]:
        if check["id"] not in shown and (comment := check.get("by_hand", {}).get("comment")):
            yield _("Task {number}, marked by hand: {comment}").format(number=check["task"], comment=comment)


def for_learner(report: Document) -> Document:
    """Return the student's version: no seed, no words for staff, and only as much feedback as the course gives."""
    if report["audience"] == "student":
        return report
    level = report["course"].get("feedback", "example")
    exercises: list[ExerciseValues] = []
    for exercise in report["exercises"]:
        kept = told(exercise["checks"], level)
        hidden = len(exercise["checks"]) - len(kept)
        notices = [*exercise["notices"], *_comments(exercise, kept)]
        exercises.append({**exercise, "checks": kept, "hidden_checks": hidden, "notices": notices})
        if level == "nothing" and "tasks" in exercise:
            exercises[-1]["tasks"] = [{"number": t["number"], "title": t["title"]} for t in exercise["tasks"]]
    environment = report["environment"].copy()
    environment.pop("seed", None)
    return {**report, "audience": "student", "exercises": exercises, "environment": environment}
