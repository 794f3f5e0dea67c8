"""Hidden tests as checks: their marker ``@task``, and what pytest has collected with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from grader.model.course import Check, Course, Exercise, Visibility
from grader.model.errors import AuthorError, CourseError
from grader.model.language import Text, _

Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class TaskMark:
    """What ``@task`` says of a hidden test."""

    task: int
    points: int
    after: tuple[str, ...]
    visibility: Visibility
    replay: bool
    seconds: float | None


def task(
    number: int,
    *,
    points: int,
    after: str | tuple[str, ...] = (),
    visibility: Visibility = Visibility.VISIBLE,
    replay: bool = True,
    seconds: float | None = None,
) -> Callable[[Test], Test]:
    """Mark a hidden test as a check of one task.

    ``after`` binds it to earlier checks of the same exercise, by their ids: it is run, and can earn points, only where
    all of them hold. Use it where a program that computes nothing would pass ("leaves its arguments alone", "stays
    finite", "is off at exactly 0"), and where a failure would tell nothing new. Without ``replay``, no known mistake is
    looked for when the check fails: for one that trains a whole network. ``seconds`` stand in place of the exercise's
    ``check_seconds``.
    """
    import pytest  # noqa: PLC0415 - which whoever collects no tests need not wait for

    if type(points) is not int or points < 1:
        raise AuthorError(f"points={points!r}: a check is worth a whole number of points, at least 1")
    if seconds is not None and (isinstance(seconds, bool) or not 0 < seconds < math.inf):
        raise AuthorError(f"seconds={seconds!r}: a check may take a number of seconds, more than 0")
    after = (after,) if isinstance(after, str) else tuple(after)
    return pytest.mark.task(TaskMark(number, points, after, visibility, replay, seconds))


@dataclass(frozen=True, slots=True)
class Hidden:
    """One hidden test: what pytest runs, the check that it is, and how it is run."""

    item: Any
    check: Check
    mark: TaskMark


def of_exercise(course: Course, exercise: Exercise, items: Sequence[Any]) -> tuple[Hidden, ...]:
    """Return the hidden tests of an exercise, in the order of their file (CourseError names all that is wrong)."""
    if exercise.is_by_hand:
        return ()
    path = course.solution_folder(exercise) / "test_hidden.py"
    mine = [item for item in items if item.path == path]
    problems = [
        _("{test}: a hidden test needs @task.").format(test=item.nodeid) for item in mine if _mark_of(item) is None
    ]
    if not mine:
        problems.append(_("{path}: there is no hidden test in it.").format(path=path))
    found: list[Hidden] = []
    for number, item in enumerate(mine):
        if mark := _mark_of(item):
            check = _check(course, exercise, item, mark)
            after = {
                name: [_id(each) for each in mine[:number] if name in (_id(each), _name(each))] for name in mark.after
            }
            named = {"path": path, "check": check.id}
            for name, earlier in after.items():
                if not earlier:
                    said = _("{path}: {check} comes after {name!r}, which is no earlier check.")
                    problems.append(said.format(name=name, **named))
            if check.task > len(exercise.tasks):
                said = _("{path}: {check} names task {task}, which does not exist.")
                problems.append(said.format(task=check.task, **named))
            elif exercise.tasks[check.task - 1].by_hand:
                said = _("{path}: {check} is of task {task}, which is marked by hand.")
                problems.append(said.format(task=check.task, **named))
            ids = tuple(id_ for earlier in after.values() for id_ in earlier)
            found.append(Hidden(item, replace(check, after=ids), mark))
    if problems:
        raise CourseError(*problems)
    return tuple(found)


def by_hand(exercise: Exercise) -> tuple[Check, ...]:
    """Return a check for each task that somebody marks; no hidden test has such an id."""
    return tuple(
        Check(f"task-{task.number}", exercise.slug, task.number, task.title, task.points)
        for task in exercise.tasks
        if task.by_hand
    )


def _mark_of(item: Any) -> TaskMark | None:
    marker = item.get_closest_marker("task")
    return marker.args[0] if marker else None


def _id(item: Any) -> str:
    return str(item.name).removeprefix("test_")


def _name(item: Any) -> str:
    """Return the name of a hidden test, which is shared by the checks that its parameters make of it."""
    return str(item.originalname).removeprefix("test_")


def _check(course: Course, exercise: Exercise, item: Any, mark: TaskMark) -> Check:
    """Return the check that a hidden test is; one with parameters has them behind its name and its title."""
    name = _name(item)
    parameters = f" ({item.callspec.id})" if hasattr(item, "callspec") else ""
    first = " ".join((item.function.__doc__ or "").split())
    said = {code: each["checks"].get(name, "") for code, each in course.translations[exercise.slug].items()}
    titles = {exercise.languages[0]: first, **said}
    title = Text(**{code: f"{text}{parameters}" for code, text in titles.items() if text})
    return Check(_id(item), exercise.slug, mark.task, title, mark.points, mark.after, mark.visibility)
