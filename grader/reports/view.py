"""What a learner sees of an exercise, as every form of a report lays it out: task by task, each thing said once.

It is made of a report's JSON values, in which what a learner is not to see is left out already (``redaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import cast

from grader.model.document import CheckValues, Document, ExerciseValues, TaskValues
from grader.model.language import _, plural
from grader.model.report import SETTLING, Outcome
from grader.reports.redaction import EXPLAINING

DONE, NOT_BEGUN, ALIKE, SHORT, OPEN, WAITING = "done", "not begun", "alike", "short", "open", "waiting"

REFERRING = [Outcome.SKIPPED.value, Outcome.FAILED.value, Outcome.RAISED.value]  # what fails by itself has more to say
SETTLED = [outcome.value for outcome in SETTLING]


@dataclass(frozen=True, slots=True)
class CheckView:
    """One check: how it ended, and what there is to say about it, piece by piece; nothing is ""."""

    status: str
    title: str
    points: float
    max_points: float
    story: str = ""
    got: str = ""
    expected: str = ""
    message: str = ""
    cause: str = ""  # the known mistake
    place: str = ""  # where it raised
    output: str = ""
    staff_message: str = ""
    by_hand: str = ""  # what somebody has said of it

    def answers(self) -> str:
        """Return the learner's answer and the expected one as a clause, or "" where no answer is known."""
        if self.got and self.expected:
            return _("you got {got}, expected {expected}").format(got=self.got, expected=self.expected)
        return _("you got {got}").format(got=self.got) if self.got else ""

    def said(self) -> CheckView:
        """Return the check without its name and points, and without what a check that passed has printed."""
        passed = self.status == Outcome.PASSED.value
        return replace(self, title="", points=0, max_points=0, output="" if passed else self.output)

    def refers(self) -> bool:
        """Return whether all that there is to say is a sentence about another check."""
        return self.is_brief() and bool(self.message) and self.status in REFERRING

    def is_brief(self) -> bool:
        """Return whether all that there is to say is how it ended, and a sentence at the most."""
        return self.said() == CheckView(self.status, "", 0, 0, message=self.message)


@dataclass(frozen=True, slots=True)
class TaskView:
    """One task: its points, with those of hidden checks where they are known, and its checks."""

    number: int
    title: str
    points: float
    max_points: float
    checks: tuple[CheckView, ...]

    def state(self) -> str:
        """Return how it is laid out.

        DONE, NOT_BEGUN, ALIKE where all that is to say is one sentence of each check, SHORT where what is shown passed
        and something else did not, WAITING where somebody has yet to mark it, or else OPEN.
        """
        statuses = {check.status for check in self.checks}
        if any(check.by_hand for check in self.checks):
            return OPEN
        if statuses == {Outcome.TO_BE_MARKED.value}:
            return WAITING
        if statuses == {Outcome.PASSED.value}:
            return DONE if self.points == self.max_points else SHORT
        if statuses == {Outcome.UNFINISHED.value} and not any(check.message for check in self.checks):
            return NOT_BEGUN
        said = {check.said() for check in self.checks}
        if len(self.checks) > 1 and len(said) == 1 and self.checks[0].is_brief() and self.checks[0].message:
            return ALIKE
        return OPEN

    def groups(self) -> list[tuple[CheckView, ...]]:
        """Return the checks in their order, but with the first of those that need no words of their own all of these.

        Those are what passed, what was not run, and what is explained by the same sentence.
        """
        found: dict[object, list[CheckView]] = {}
        for number, check in enumerate(self.checks):
            kind = "settled" if check.status in SETTLED else check.status
            alike = kind, "" if kind == Outcome.SKIPPED.value else check.message
            together = check.is_brief() and (check.message or kind == Outcome.PASSED.value)
            found.setdefault(alike if together else number, []).append(check)
        return list(map(tuple, found.values()))


def failed_first(document: Document) -> Document:
    """Return a report in which, within each exercise, tasks and checks that failed come before all others."""
    failed = {outcome.value for outcome in SETTLING}

    def ordered(exercise: ExerciseValues) -> ExerciseValues:
        checks = sorted(exercise["checks"], key=lambda check: check["status"] not in failed)
        first = {check["task"] for check in checks if check["status"] in failed}
        arranged: ExerciseValues = {**exercise, "checks": checks}
        if "tasks" in exercise:
            arranged["tasks"] = sorted(exercise["tasks"], key=lambda task: task["number"] not in first)
        return arranged

    return {**document, "exercises": [ordered(exercise) for exercise in document["exercises"]]}


def tasks_of(exercise: ExerciseValues) -> list[TaskView]:
    """Return the tasks of an exercise; where no file was handed in, its notice says all, unless it was marked."""
    is_marked = any("by_hand" in check for check in exercise["checks"])
    return list(tasks(exercise.get("tasks", []), exercise["checks"])) if exercise["file"] or is_marked else []


def tasks(values: Iterable[TaskValues], checks: Iterable[CheckValues]) -> Iterator[TaskView]:
    """Yield the tasks of an exercise that have checks, of which perhaps not all are given, with the points of all."""
    shown = once(checks)
    for task in values:
        own = [check for check in shown if check["task"] == task["number"]]
        points = task.get("points", sum(check["points"] for check in own))
        most = task.get("max_points", sum(check["max_points"] for check in own))
        if own or most:
            yield TaskView(task["number"], task["title"], points, most, tuple(map(check_view, own)))


def once(checks: Iterable[CheckValues]) -> list[CheckValues]:
    """Return the checks of an exercise, of which those that end as an earlier one did say only that.

    So does a check with the same known mistake, and one that raised the same error in the same place.
    """
    told: dict[object, CheckValues] = {}  # in full, in their order, by the mistake, the error, or else the check
    return [_or_reference(check, told) for check in checks]


def _or_reference(check: CheckValues, told: dict[object, CheckValues]) -> CheckValues:
    if check["status"] not in SETTLED:
        return check
    if not {"story", "got", "mistake", "frames"}.intersection(check):
        told[check["id"]] = check  # after which "above" would mean it
        return check
    error = (check.get("message"), check["frames"][-1]) if check.get("frames") else check["id"]
    first = told.setdefault(check["mistake"]["id"] if "mistake" in check else error, check)
    if first is check:
        told.setdefault(error, check)
        return check
    if first is next(reversed(told.values())):
        said = _("The cause is the same as above.") if "mistake" in check else _("The same as above.")
    elif "mistake" in check:
        said = _("The cause is the same as above, at “{title}”")
    else:
        said = _("The same as above, at “{title}”")
    message = said.format(title=first["title"].rstrip("."))
    kept = {key: value for key, value in check.items() if key not in EXPLAINING}
    return cast("CheckValues", {**kept, "message": message})


def kept_back() -> str:
    """Return what is said of a task that is SHORT."""
    return _("What is shown of this task passed; a check that is not shown did not.")


def by_hand(values: CheckValues) -> str:
    """Return what somebody has said of a check, who, and what it was before; "" where nobody has."""
    mark = values.get("by_hand")
    if mark is None:
        return ""
    comment, was = mark.get("comment", ""), mark.get("was", values["points"])
    if mark.get("excused"):
        said = _("Excused: it does not count")
    elif was != values["points"]:
        said = _("Marked by hand: {points:g} of {max:g} points, in place of {was:g}")
        said = said.format(points=values["points"], max=values["max_points"], was=was)
    elif "was" not in mark or comment:
        said = _("Marked by hand: {points:g} of {max:g} points")
        said = said.format(points=values["points"], max=values["max_points"])
    else:
        return ""
    who = f" ({mark['by']})" if mark.get("by") else ""
    return f"{said}{who}. {comment}".rstrip()


def waiting(exercise: ExerciseValues) -> str:
    """Return how many points of an exercise somebody has yet to give, or "" where none wait."""
    points = exercise.get("waiting", 0)
    return _("Points that wait for a person to mark them: {points:g}.").format(points=points) if points else ""


def late(exercise: ExerciseValues) -> str:
    """Return what being late costs in an exercise and why, or "" where it was not late."""
    if "late" not in exercise:
        return ""
    about = exercise["late"]
    said = _(
        "Handed in {days} late ({at}; due {due}): {percent:g} % is taken off ({per_day:g} % for each day that has "
        "begun, {at_most:g} % at the most). Before: {before:g} points; now: {points:g}."
    )
    return said.format(
        days=plural("{count} day", "{count} days", about["days"]),
        at=_moment(about["submitted_at"]),
        due=_moment(about.get("extended_to", about["due"])),
        percent=about["percent"],
        per_day=about["per_day"],
        at_most=about["at_most"],
        before=about["before"],
        points=exercise["points"],
    )


def score_before(document: Document) -> str:
    """Return what the score would be if nobody were late, or "" where it is that."""
    before = document["score"].get("before_late")
    said = _("Without what is taken off for being late, it would be {score:g}.")
    return "" if before is None else said.format(score=before)


def _moment(time: str) -> str:
    """Return a date and a time as people read it: 2026-12-01 23:59 +09:00."""
    return f"{time[:10]} {time[11:16]} {time[19:]}".rstrip()


def _place(frames: list[str]) -> str:
    """Return the innermost place, and from where it was called; "" without any."""
    if len(frames) > 1 and frames[-2] != frames[-1]:
        return _("{place} (called at {caller})").format(place=frames[-1], caller=frames[-2])
    return frames[-1] if frames else ""


def check_view(values: CheckValues) -> CheckView:
    """Return one check."""
    raised = values["status"] == Outcome.RAISED.value
    return CheckView(
        status=values["status"],
        title=values["title"],
        points=values["points"],
        max_points=values["max_points"],
        story=values.get("story", ""),
        got=values.get("got", ""),
        expected=values.get("expected", ""),
        message=values.get("message", ""),
        cause=str(values["mistake"]["text"]) if "mistake" in values else "",
        place=_place(values.get("frames", [])) if raised else "",
        output=values.get("output", ""),
        staff_message=values.get("staff_message", ""),
        by_hand=by_hand(values),
    )
