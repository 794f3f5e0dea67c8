"""Hidden tests as checks: what pytest has collected, with the marker and the words of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from grader.model.course import Check, Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import Text, _
from grader.testing.marker import TaskMark


@dataclass(frozen=True, slots=True)
class Hidden:
    """One hidden test: what pytest runs, the check that it is, and how it is run."""

    item: Any
    check: Check
    mark: TaskMark


def of_exercise(course: Course, exercise: Exercise, items: Sequence[Any]) -> tuple[Hidden, ...]:
    """Return the hidden tests of an exercise, in the order of their file (CourseError names all that is wrong)."""
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
            ids = tuple(id_ for earlier in after.values() for id_ in earlier)
            found.append(Hidden(item, replace(check, after=ids), mark))
    if problems:
        raise CourseError(*problems)
    return tuple(found)


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
