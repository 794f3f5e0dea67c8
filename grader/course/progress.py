"""How far a learner is: points, finished tasks and hints asked for, in ``.grade/progress.json`` of their own folder.

The file is there to be read, and decides no mark. What somebody wrote into it by hand is taken as it is; a file that
cannot be understood is left alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from grader.course import location
from grader.course.catalog import is_course
from grader.files.writing import locked, open_regular, opened_folder, write_whole
from grader.model.course import Visibility
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import HOLDING, ExerciseResult
from grader.model.scoring import exercise_points

FOLDER = ".grade"
FILE, LOCK = "progress.json", "progress.lock"


@dataclass(frozen=True, slots=True)
class ExerciseProgress:
    """How far a learner is in one exercise."""

    points: int = 0
    max_points: int = 0
    done: tuple[int, ...] = ()  # tasks of which all checks passed that a learner sees
    hints: dict[int, int] = field(default_factory=dict)  # so many hints were shown, by task

    def graded(self, result: ExerciseResult) -> ExerciseProgress:
        """Return the standing after a grading; the hints stay."""
        points = exercise_points(result)
        seen = [c for c in result.checks if c.check.visibility is Visibility.VISIBLE]
        missing = {c.check.task for c in seen if c.outcome not in HOLDING}
        done = tuple(task.number for task in result.exercise.tasks if task.number not in missing)
        return replace(self, points=int(points.earned), max_points=int(points.max), done=done)

    def hinted(self, task: int, level: int) -> ExerciseProgress:
        """Return the standing after so many hints for a task."""
        return replace(self, hints=self.hints | {task: level})


CourseProgress = dict[str, ExerciseProgress]  # by the exercise's slug


def hints_shown(standings: CourseProgress) -> dict[str, int]:
    """Return how many hints were shown in each exercise."""
    return {slug: sum(standing.hints.values()) for slug, standing in standings.items()}


def home_of(path: Path) -> Path | None:
    """Return the caller's own folder that ``path`` belongs to: one made by `grade init`, or a course's exercises."""
    home = location.nearest(path, location.known_folders())
    if home and is_course(home):
        inside = Path(os.path.realpath(path)).relative_to(home).parts
        return home if inside[:1] in ((), ("exercises",)) else None
    return home


def work_folder(home: Path) -> Path:
    """Return the folder in which a learner's files lie, each exercise's in a folder of its own."""
    return home / "exercises" if is_course(home) else home


def read(home: Path) -> CourseProgress:
    """Return how far a learner is in each exercise they began (InputError when the file cannot be understood)."""
    path = home / FOLDER / FILE
    try:
        with opened_folder(path.parent) as folder:
            fd = open_regular(FILE, os.O_RDONLY, folder=folder)
        with os.fdopen(fd, encoding="utf-8") as file:
            return _standings(json.load(file))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=path, reason=error.strerror)) from None
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise InputError(
            _("{path} cannot be understood; put it right, or delete it to begin counting anew.").format(path=path)
        ) from None


def record(home: Path, results: Iterable[ExerciseResult]) -> CourseProgress:
    """Write down what a grading showed of the exercises that were handed in; return all standings."""
    handed_in = [result for result in results if result.source]

    def change(standings: CourseProgress) -> CourseProgress:
        return {r.exercise.slug: standings.get(r.exercise.slug, ExerciseProgress()).graded(r) for r in handed_in}

    return _update(home, change)


def hinted(home: Path, slug: str, task: int, level: int) -> CourseProgress:
    """Write down that so many hints for a task were shown; return all standings."""
    return _update(home, lambda standings: {slug: standings.get(slug, ExerciseProgress()).hinted(task, level)})


def write(home: Path, name: str, content: str) -> Path:
    """Write a file beside that of progress, and return where it is (OSError)."""
    with _folder(home) as folder:
        write_whole(Path(name), content, folder=folder)
    return home / FOLDER / name


def _update(home: Path, change: Callable[[CourseProgress], CourseProgress]) -> CourseProgress:
    """Change some standings in the file, also while others do (InputError when it cannot be read or written)."""
    path = home / FOLDER / FILE
    try:
        with _folder(home) as folder, locked(LOCK, folder):
            standings = read(home)
            standings |= change(standings)
            write_whole(Path(FILE), _text_of(standings), folder=folder)
    except OSError as error:
        raise InputError(
            _("{path}: your progress cannot be saved ({reason}).").format(path=path, reason=error.strerror)
        ) from None
    return standings


@contextmanager
def _folder(home: Path) -> Iterator[int]:
    """Give the descriptor of the folder of progress, made where it is not there yet (OSError)."""
    path = home / FOLDER
    path.mkdir(exist_ok=True)
    with opened_folder(path) as folder:
        yield folder


def _text_of(standings: CourseProgress) -> str:
    """Return the text of the file, with a line for each exercise."""
    lines = (f"  {json.dumps(slug)}: {json.dumps(_entry(standing))}" for slug, standing in standings.items())
    return '{"exercises": {\n' + ",\n".join(lines) + "\n}}\n"


def _entry(standing: ExerciseProgress) -> dict[str, Any]:
    return {
        "points": standing.points,
        "max_points": standing.max_points,
        "done": list(standing.done),
        "hints": standing.hints,
    }


def _standings(document: Any) -> CourseProgress:
    return {str(slug): _standing(entry) for slug, entry in document["exercises"].items()}


def _standing(entry: Any) -> ExerciseProgress:
    hints = {int(task): _count(level) for task, level in entry.get("hints", {}).items()}
    done = tuple(_count(task) for task in entry.get("done", []))
    return ExerciseProgress(_count(entry.get("points", 0)), _count(entry.get("max_points", 0)), done, hints)


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(value)
    return value
