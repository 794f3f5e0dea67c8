"""What a learner sees of an exercise, as every form of a report lays it out: task by task, each cause explained once.

It is made of a report's JSON values, in which what a learner is not to see is left out already (``redaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from grader.model.document import CheckValues, Document, ExerciseValues, MistakeValues, TaskValues
from grader.model.language import _
from grader.model.report import SETTLING, Outcome

DONE, NOT_BEGUN, ALIKE, SHORT, OPEN = "done", "not begun", "alike", "short", "open"


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
    cause: str = ""  # the known mistake, or where it was explained before
    place: str = ""  # where it raised
    output: str = ""
    staff_message: str = ""

    def answers(self) -> str:
        """Return the learner's answer and the expected one as a clause, or "" where no answer is known."""
        if self.got and self.expected:
            return _("you got {got}, expected {expected}").format(got=self.got, expected=self.expected)
        return _("you got {got}").format(got=self.got) if self.got else ""


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
        and something else did not, or else OPEN.
        """
        statuses = {check.status for check in self.checks}
        if statuses == {Outcome.PASSED.value}:
            return DONE if self.points == self.max_points else SHORT
        if statuses == {Outcome.UNFINISHED.value} and not any(check.message for check in self.checks):
            return NOT_BEGUN
        bare = {replace(check, title="", points=0, max_points=0) for check in self.checks}
        if len(self.checks) > 1 and len(bare) == 1:
            (one,) = bare
            if one == CheckView(one.status, "", 0, 0, message=one.message) and one.message:
                return ALIKE
        return OPEN


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


def tasks(values: Iterable[TaskValues], checks: Iterable[CheckValues]) -> Iterator[TaskView]:
    """Yield the tasks of an exercise that have checks, of which perhaps not all are given, with the points of all."""
    explained: dict[str, str] = {}
    for task in values:
        own = [check for check in checks if check["task"] == task["number"]]
        points = task.get("points", sum(check["points"] for check in own))
        most = task.get("max_points", sum(check["max_points"] for check in own))
        if own or most:
            shown = tuple([_view(check, explained) for check in own])
            yield TaskView(task["number"], task["title"], points, most, shown)


def kept_back() -> str:
    """Return what is said of a task that is SHORT."""
    return _("What is shown of this task passed; a check that is not shown did not.")


def check(values: CheckValues) -> CheckView:
    """Return one check alone."""
    return _view(values, {})


def _view(values: CheckValues, explained: dict[str, str]) -> CheckView:
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
        cause=_cause(values["mistake"], values["title"], explained) if "mistake" in values else "",
        place=values["frames"][-1] if raised and values.get("frames") else "",
        output=values.get("output", ""),
        staff_message=values.get("staff_message", ""),
    )


def _cause(mistake: MistakeValues, title: str, explained: dict[str, str]) -> str:
    """Return what is told about a known mistake, or at which check it was told already."""
    if mistake["id"] in explained:
        return _("The cause is the same as above, at “{title}”").format(title=explained[mistake["id"]].rstrip("."))
    explained[mistake["id"]] = title
    return str(mistake["text"])
