"""How far a learner is: points, tasks, hints asked for and slips, in ``.grade/progress.json`` of their own folder.

The file is there to be read, and decides no mark. What somebody wrote into it by hand is taken as it is; a file that
cannot be understood is left alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from grader.course import location, review
from grader.course.catalog import is_course
from grader.course.review import Slip
from grader.files.writing import locked, open_regular, write_beneath
from grader.model.course import Course, Task, Visibility
from grader.model.errors import InputError
from grader.model.language import Text, _
from grader.model.report import HOLDING, SETTLING, CheckResult, ExerciseResult, Outcome
from grader.model.scoring import exercise_points
from grader.system.folder import OpenPath, opened_folder

FOLDER = ".grade"
FILE, LOCK = "progress.json", "progress.lock"


@dataclass(frozen=True, slots=True)
class ExerciseProgress:
    """How far a learner is in one exercise."""

    points: int = 0
    max_points: int = 0
    done: tuple[int, ...] = ()  # tasks of which all checks passed that a learner sees
    hints: dict[int, int] = field(default_factory=dict)  # so many hints were shown, by task
    hints_for: dict[int, dict[str, int]] = field(default_factory=dict)  # likewise, by task and function
    half: tuple[int, ...] = ()  # tasks of which some checks passed that a learner sees
    failed: dict[int, str] = field(default_factory=dict)  # the function that failed first, by task
    graded_on: date | None = None
    slips: dict[int, Slip] = field(default_factory=dict)  # the last one, by task

    def graded(self, result: ExerciseResult, today: date) -> ExerciseProgress:
        """Return the standing after a grading; the hints stay."""
        points = exercise_points(result)
        done = passed(result)
        tasks = {n: seen(result, n) for n in (task.number for task in result.exercise.tasks) if n not in done}
        return replace(
            self,
            points=int(points.earned),
            max_points=int(points.max),
            done=done,
            half=tuple(n for n, checks in tasks.items() if any(c.outcome is Outcome.PASSED for c in checks)),
            failed={n: name for n, checks in tasks.items() if (name := _first_function(checks))},
            graded_on=today,
            slips=self._slips(tasks, done, today),
        )

    def _slips(self, tasks: dict[int, list[CheckResult]], done: tuple[int, ...], today: date) -> dict[int, Slip]:
        """Return the slips after a grading."""
        mended = {n: replace(s, mended=today) for n, s in self.slips.items() if n in done and not s.mended}
        made = {}
        for number, checks in tasks.items():
            if (mistake := wrong(checks)) is not None:
                made[number] = self.slips.get(number, Slip(today)).again(mistake, today)
        return self.slips | mended | made

    def hinted(self, task: int, level: int, function: str = "") -> ExerciseProgress:
        """Return the standing after so many hints for a task, or for a function of it."""
        if function:
            return replace(self, hints_for=self.hints_for | {task: self.hints_for.get(task, {}) | {function: level}})
        return replace(self, hints=self.hints | {task: level})

    def hints_shown(self, task: int, function: str = "") -> int:
        """Return how many hints were shown for a task, or for a function of it."""
        return self.hints_for.get(task, {}).get(function, 0) if function else self.hints.get(task, 0)

    def hints_seen(self, task: int) -> int:
        """Return how many hints were shown for a task and for its functions together."""
        return self.hints.get(task, 0) + sum(self.hints_for.get(task, {}).values())

    def next_hint(self, task: Task, function: str = "", failed: str = "") -> tuple[str, int]:
        """Return up to which hint is shown next, and of which function, or "" for the task's own.

        Unless a function is asked for, it is the one that failed first, until all of its hints were shown; ``failed``
        is that one where more is known of it than was written down.
        """
        failed = failed or self.failed.get(task.number, "")
        if failed and not function:
            named = (name for name in (failed, f"{failed}.__init__") if name in task.hints_for)
            function = next((n for n in named if self.hints_shown(task.number, n) < len(task.hints_for[n])), "")
        return function, min(self.hints_shown(task.number, function) + 1, len(hints_of(task, function)))


def hints_of(task: Task, function: str = "") -> tuple[Text, ...]:
    """Return the hints for a task, or for a function of it."""
    return task.hints_for[function] if function else task.hints


def passed(result: ExerciseResult) -> tuple[int, ...]:
    """Return the tasks of which all checks hold that a learner sees; those that somebody marks come last, together."""
    tasks = result.exercise.tasks
    held = [task for task in tasks if all(c.outcome in HOLDING for c in seen(result, task.number))]
    return tuple(task.number for task in held if not task.by_hand or len(held) == len(tasks))


def wrong(checks: Iterable[CheckResult]) -> str | None:
    """Return the known mistake in some checks, "" where an answer is wrong in another way, or None where none is.

    A program that only stops, or is not begun, has no wrong answer.
    """
    found = [c for c in checks if c.outcome is Outcome.FAILED or c.mistake]
    return next((c.mistake.id for c in found if c.mistake), "") if found else None


def seen(result: ExerciseResult, task: int) -> list[CheckResult]:
    """Return the checks of a task that a learner sees."""
    return [c for c in result.checks if c.check.task == task and c.check.visibility is Visibility.VISIBLE]


def _first_function(checks: list[CheckResult]) -> str:
    return next((c.function for c in checks if c.outcome in SETTLING), "")


CourseProgress = dict[str, ExerciseProgress]  # by the exercise's slug


def hints_shown(standings: CourseProgress) -> dict[str, int]:
    """Return how many hints were shown in each exercise."""
    return {slug: sum(_all_hints(standing)) for slug, standing in standings.items()}


def _all_hints(standing: ExerciseProgress) -> Iterator[int]:
    yield from standing.hints.values()
    for functions in standing.hints_for.values():
        yield from functions.values()


def home_of(path: Path) -> Path | None:
    """Return the caller's own folder that ``path`` belongs to: one made by `grade init`, or a course's exercises."""
    home = location.nearest(path, location.known_folders())
    if home is None:
        return None
    inside = Path(os.path.realpath(path)).relative_to(home).parts[:1]
    return home if inside in ((), ("exercises",)) or not (is_course(home) or inside == (review.FOLDER,)) else None


def work_folder(home: Path) -> Path:
    """Return the folder in which a learner's files lie, each exercise's in one of its own; a course's are in it."""
    return home / "exercises" if is_course(home) else home


def exercise_at(course: Course, path: Path) -> tuple[str, ...]:
    """Return the slug of the exercise whose folder among a learner's own files this is, or nothing."""
    home, folder = home_of(path), Path(os.path.realpath(path))
    if home is None or folder.parent != work_folder(home):
        return ()
    return tuple(e.slug for e in course.exercises if e.folder == folder.name)


def read(home: Path) -> CourseProgress:
    """Return how far a learner is in each exercise they began (InputError when the file cannot be understood)."""
    path = home / FOLDER / FILE
    try:
        with opened_folder(path.parent) as folder:
            fd = open_regular(folder, FILE, os.O_RDONLY)
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


def record(home: Path, results: Iterable[ExerciseResult], today: date | None = None) -> CourseProgress:
    """Write down what a grading showed of the exercises that were handed in; return all standings."""
    handed_in = [result for result in results if result.source]
    return _update(home, lambda standings: after(standings, handed_in, today))


def after(standings: CourseProgress, results: Iterable[ExerciseResult], today: date | None = None) -> CourseProgress:
    """Return the standings that a grading changes, as it leaves them."""
    day = today or date.today()
    return {r.exercise.slug: standings.get(r.exercise.slug, ExerciseProgress()).graded(r, day) for r in results}


def hinted(home: Path, slug: str, task: int, level: int, function: str = "") -> CourseProgress:
    """Write down that so many hints for a task, or a function of it, were shown; return all standings."""
    return _update(
        home, lambda standings: {slug: standings.get(slug, ExerciseProgress()).hinted(task, level, function)}
    )


def slipped(home: Path, slug: str, task: int, change: Callable[[Slip], Slip]) -> CourseProgress:
    """Write down what becomes of a slip that is there; return all standings."""

    def changed(standings: CourseProgress) -> CourseProgress:
        standing = standings[slug]
        return {slug: replace(standing, slips=standing.slips | {task: change(standing.slips[task])})}

    return _update(home, changed)


def write(home: Path, name: str, content: str) -> Path:
    """Write a file beside that of progress, and return where it is (OSError)."""
    with _folder(home) as folder:
        write_beneath(folder, name, content)
    return home / FOLDER / name


def _update(home: Path, change: Callable[[CourseProgress], CourseProgress]) -> CourseProgress:
    """Change some standings in the file, also while others do (InputError when it cannot be read or written)."""
    path = home / FOLDER / FILE
    try:
        with _folder(home) as folder, locked(folder, LOCK):
            standings = read(home)
            standings |= change(standings)
            write_beneath(folder, FILE, _text_of(standings))
    except OSError as error:
        raise InputError(
            _("{path}: your progress cannot be saved ({reason}).").format(path=path, reason=error.strerror)
        ) from None
    return standings


@contextmanager
def _folder(home: Path) -> Iterator[OpenPath]:
    """Open the folder of progress, made where it is not there yet (OSError)."""
    path = home / FOLDER
    path.mkdir(exist_ok=True)
    with opened_folder(path) as folder:
        yield folder


def _text_of(standings: CourseProgress) -> str:
    """Return the text of the file, with a line for each exercise."""
    lines = (f"  {json.dumps(slug)}: {json.dumps(_entry(standing))}" for slug, standing in standings.items())
    return '{"exercises": {\n' + ",\n".join(lines) + "\n}}\n"


def _entry(standing: ExerciseProgress) -> dict[str, Any]:
    always = {
        "points": standing.points,
        "max_points": standing.max_points,
        "done": list(standing.done),
        "hints": standing.hints,
    }
    perhaps = {
        "hints_for": standing.hints_for,
        "half": list(standing.half),
        "failed": standing.failed,
        "graded_on": standing.graded_on and standing.graded_on.isoformat(),
        "slips": {task: slip.entry() for task, slip in standing.slips.items()},
    }
    return always | {key: value for key, value in perhaps.items() if value}


def _standings(document: Any) -> CourseProgress:
    return {str(slug): _standing(entry) for slug, entry in document["exercises"].items()}


def _standing(entry: Any) -> ExerciseProgress:
    hints = {int(task): _count(level) for task, level in entry.get("hints", {}).items()}
    return ExerciseProgress(
        _count(entry.get("points", 0)),
        _count(entry.get("max_points", 0)),
        tuple(_count(task) for task in entry.get("done", [])),
        hints,
        {
            int(task): {str(name): _count(n) for name, n in of.items()}
            for task, of in entry.get("hints_for", {}).items()
        },
        tuple(_count(task) for task in entry.get("half", [])),
        {int(task): str(name) for task, name in entry.get("failed", {}).items()},
        _day(entry.get("graded_on")),
        {int(task): Slip.of(slip) for task, slip in entry.get("slips", {}).items()},
    )


def _day(text: Any) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _count(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(value)
    return value
