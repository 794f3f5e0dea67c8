"""What being late costs: a share of an exercise's points for each day that has begun."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from grader.marking.dates import Longer
from grader.marking.sums import summed
from grader.model.course import Course
from grader.model.document import Document, ExerciseValues, LateValues

DAY = timedelta(days=1)


def ruled(report: Document, course: Course) -> Document:
    """Return a report with what its date costs by the rules of the course; nobody is late where no date is known."""
    exercises = [_without(exercise) for exercise in report["exercises"]]
    said = report["submission"].get("submitted_at")
    rules, dues = course.late, {exercise.slug: exercise.due for exercise in course.exercises}
    if said and rules:
        at = datetime.fromisoformat(said)
        for number, exercise in enumerate(exercises):
            due = dues.get(exercise["id"])
            if due and exercise["file"] is not None:
                about: LateValues = {
                    "due": due.isoformat(), "submitted_at": said, "days": 1, "percent": 0, "before": 0, "deducted": 0,
                    "per_day": rules.per_day, "at_most": rules.at_most, "grace_minutes": rules.grace_minutes,
                }  # fmt: skip
                if late := _so_late(about, at, due):
                    exercises[number] = {**exercise, "late": late}
    if exercises == report["exercises"]:
        return report
    return summed({**report, "exercises": exercises})


def extended(exercise: ExerciseValues, longer: Longer) -> ExerciseValues:
    """Return an exercise that is due later than it was; its sums are to be made again."""
    if "late" not in exercise:
        return exercise
    about = exercise["late"]
    due = datetime.fromisoformat(about["due"])
    until = longer.of(due)
    said: LateValues = {**about, "extended_to": until.isoformat()} if until != due else about
    late = _so_late(said, datetime.fromisoformat(about["submitted_at"]), until)
    return {**exercise, "late": late} if late else _without(exercise)


def _so_late(about: LateValues, at: datetime, due: datetime) -> LateValues | None:
    """Return what is said of being late at some time, or None where that is not late."""
    if at - due <= timedelta(minutes=about["grace_minutes"]):
        return None
    days = ceil((at - due) / DAY)
    return {**about, "days": days, "percent": min(days * about["per_day"], about["at_most"])}


def _without(exercise: ExerciseValues) -> ExerciseValues:
    made = exercise.copy()
    made.pop("late", None)
    return made


def dated(report: Document, at: datetime | None, *, is_sure: bool) -> Document:
    """Return a report on what was handed in then; the same, where that is no news.

    Of what was handed in several times, the first counts, unless somebody says otherwise, who ``is_sure``.
    """
    said = report["submission"].get("submitted_at")
    before = datetime.fromisoformat(said) if said else None
    if at is None or (before and (before == at or (before < at and not is_sure))):
        return report
    return {**report, "submission": {**report["submission"], "submitted_at": at.isoformat()}}
