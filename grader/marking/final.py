"""A report as it counts: what a program found, and what somebody has decided since."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from grader.marking import late
from grader.marking.dates import Longer, longer
from grader.marking.given import Excuse, Extension, Mark, Marks
from grader.marking.store import text_of
from grader.marking.sums import summed
from grader.model.course import Visibility
from grader.model.document import CheckValues, Document, ExerciseValues, Marked
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import Outcome

BY_NUMBER = "task-"  # what the id of a check begins with that stands for a task, which somebody marks


def final(report: Document, marks: Marks | None) -> Document:
    """Return a staff report with what was decided about its learner; what it says of other courses is passed over."""
    if marks is None or not marks.entries:
        return report
    extension = marks.extension()
    exercises = list(report["exercises"])
    if extension:
        exercises = [late.extended(exercise, time_of(extension)) for exercise in exercises]
    for entry in marks.in_force():
        slug, _dot, target = entry.task.partition(".")
        exercises = [
            _decided(exercise, report["exercises"][number], target, entry) if exercise["id"] == slug else exercise
            for number, exercise in enumerate(exercises)
        ]
    id_ = uuid.uuid5(uuid.UUID(report["report_id"]), text_of(marks).decode())
    made = summed({**report, "report_id": str(id_), "exercises": exercises})
    if made["status"] == "unreadable" and any(isinstance(entry, Mark) for entry in marks.in_force()):
        made["status"] = "graded"  # by somebody who could read it
    return made


def time_of(extension: Extension) -> Longer:
    """Return how much time an extension gives."""
    return longer(extension.until or str(extension.days)) or Longer()


def concerned(exercise: ExerciseValues, target: str) -> list[int]:
    """Return the places of the checks that a mark of a task, by its number, or of a check, by its id, is about."""
    task = int(target) if target.isdecimal() else None
    return [n for n, check in enumerate(exercise["checks"]) if target == check["id"] or task == check["task"]]


def most(report: Document, task: str) -> float:
    """Return how many points there are in a task or a check, as it is typed (InputError where there is none such)."""
    slug, dot, target = task.partition(".")
    exercise = next((e for e in report["exercises"] if e["id"] == slug), None)
    if not dot or exercise is None:
        known = ", ".join(e["id"] for e in report["exercises"])
        said = _("{task} is no task: write an exercise and a number, such as {example}; the exercises are {known}.")
        raise InputError(said.format(task=task, example=f"{known.split(',')[0]}.1", known=known))
    found = concerned(exercise, target)
    if not found:
        tasks = ", ".join(dict.fromkeys(str(check["task"]) for check in exercise["checks"]))
        checks = ", ".join(check["id"] for check in exercise["checks"] if not check["id"].startswith(BY_NUMBER))
        said = _("{exercise} has no task or check {target}; its tasks are {tasks}, and its checks {checks}.")
        raise InputError(said.format(exercise=slug, target=target, tasks=tasks, checks=checks or "–"))
    return sum(exercise["checks"][n]["max_points"] for n in found)


def _decided(now: ExerciseValues, graded: ExerciseValues, target: str, entry: Mark | Excuse) -> ExerciseValues:
    """Return an exercise with a decision about some of its checks, which stand otherwise as they were graded."""
    checks = list(now["checks"])
    found = concerned(graded, target)
    before = [graded["checks"][n] for n in found]
    if isinstance(entry, Excuse):
        points = [0.0] * len(found)
    else:
        points = spread(before, min(entry.points, sum(check["max_points"] for check in before)))
    visible = [n for n in found if graded["checks"][n]["visibility"] == Visibility.VISIBLE.value]
    for n, check, given in zip(found, before, points, strict=True):
        is_first = n == (visible or found)[0]
        checks[n] = _marked(check, given, entry, entry.comment if is_first else "")
    return {**now, "checks": checks}


def spread(checks: Sequence[CheckValues], points: float) -> list[float]:
    """Return the points of some checks that add up to so many, with the least change to what each had.

    What is given beyond that goes to the first that lack some; what is taken away, from the last.
    """
    given = [float(check["points"]) for check in checks]
    more = points - sum(given)
    places = range(len(checks)) if more > 0 else reversed(range(len(checks)))
    for n in places:
        step = min(more, checks[n]["max_points"] - given[n]) if more > 0 else max(more, -given[n])
        given[n] += step
        more -= step
    return given


def _marked(check: CheckValues, points: float, entry: Mark | Excuse, comment: str) -> CheckValues:
    is_by_hand = check["id"].startswith(BY_NUMBER)
    points = int(points) if points == int(points) else points
    mark: Marked = {"points": points, "at": entry.at}
    if not is_by_hand:
        mark["was"] = check["points"]
    if entry.by:
        mark["by"] = entry.by
    if comment:
        mark["comment"] = comment
    made: CheckValues = {**check, "points": points, "by_hand": mark}
    if isinstance(entry, Excuse):
        mark["excused"] = True
        made["max_points"] = 0
    if is_by_hand:
        made["status"] = Outcome.MARKED.value
    return made
