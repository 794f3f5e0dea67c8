"""What a learner sees of an exercise, as every form of a report lays it out: task by task, each thing said once.

It is made of a report's JSON values, in which what a learner is not to see is left out already (``redaction``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from grader.model.document import CheckValues, Document, ExerciseValues, TaskValues
from grader.model.language import _
from grader.model.report import SETTLING, Outcome

DONE, NOT_BEGUN, ALIKE, SHORT, OPEN = "done", "not begun", "alike", "short", "open"

SETTLED = [outcome.value for outcome in SETTLING]

Told = dict[object, CheckValues]
"""The checks that were told in full, in their order, by the mistake, the error or else the check that it was."""


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
    refers: bool = False  # to what is told of another check

    def answers(self) -> str:
        """Return the learner's answer and the expected one as a clause, or "" where no answer is known."""
        if self.got and self.expected:
            return _("you got {got}, expected {expected}").format(got=self.got, expected=self.expected)
        return _("you got {got}").format(got=self.got) if self.got else ""

    def said(self) -> CheckView:
        """Return the check without its name and points, and without what a check that passed has printed."""
        passed = self.status == Outcome.PASSED.value
        return replace(self, title="", points=0, max_points=0, output="" if passed else self.output)

    def is_brief(self) -> bool:
        """Return whether all that there is to say is how it ended, and a sentence at the most."""
        return self.said() == CheckView(self.status, "", 0, 0, message=self.message, refers=self.refers)


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


def tasks(values: Iterable[TaskValues], checks: Iterable[CheckValues]) -> Iterator[TaskView]:
    """Yield the tasks of an exercise that have checks, of which perhaps not all are given, with the points of all."""
    told: Told = {}
    for task in values:
        own = [check for check in checks if check["task"] == task["number"]]
        points = task.get("points", sum(check["points"] for check in own))
        most = task.get("max_points", sum(check["max_points"] for check in own))
        if own or most:
            shown = tuple([_view(check, told) for check in own])
            yield TaskView(task["number"], task["title"], points, most, shown)


def kept_back() -> str:
    """Return what is said of a task that is SHORT."""
    return _("What is shown of this task passed; a check that is not shown did not.")


def check(values: CheckValues) -> CheckView:
    """Return one check alone."""
    return _view(values, {})


def _view(values: CheckValues, told: Told) -> CheckView:
    raised = values["status"] == Outcome.RAISED.value
    view = CheckView(
        status=values["status"],
        title=values["title"],
        points=values["points"],
        max_points=values["max_points"],
        story=values.get("story", ""),
        got=values.get("got", ""),
        expected=values.get("expected", ""),
        message=values.get("message", ""),
        cause=str(values["mistake"]["text"]) if "mistake" in values else "",
        place=values["frames"][-1] if raised and values.get("frames") else "",
        output=values.get("output", ""),
        staff_message=values.get("staff_message", ""),
    )
    if view.is_brief():
        refers = view.status in (Outcome.SKIPPED.value, Outcome.FAILED.value)
        return replace(view, refers=refers and bool(view.message))
    error = (view.message, view.place) if view.place else values["id"]
    same = values["mistake"]["id"] if "mistake" in values else error
    first = told.setdefault(same, values)
    if first is values:
        told.setdefault(error, values)
        return view
    if first is next(reversed(told.values())):
        said = _("The cause is the same as above.") if view.cause else _("The same as above.")
    else:
        said = _("The cause is the same as above, at “{title}”") if view.cause else _("The same as above, at “{title}”")
    message = said.format(title=first["title"].rstrip("."))
    return replace(view, story="", got="", expected="", message=message, cause="", place="", output="", refers=True)
