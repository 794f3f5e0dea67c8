"""What an author writes down about a course, as frozen values: exercises, tasks, checks, limits and known mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Literal

from grader.model.errors import InputError
from grader.model.language import Text, _

NOTHING = Text("")

Told = Literal["example", "title", "nothing"]
"""How much learners are told of a check that failed."""

Shown = Literal["always", "after_pass", "never"]
"""When learners are shown the course's own solution of a task: also after its last hint, once it passed, or never."""

Translations = dict[str, dict[str, dict[str, dict[str, str]]]]
"""What other languages say in place of the English texts of hidden tests and stubs.

By the slug of an exercise, the code of a language, the table of the file in that language, and the English text or id.
"""


class Visibility(Enum):
    """Who sees a check, and when."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    AFTER_DUE_DATE = "after_due_date"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a learner's program may use; an exercise can set its own.

    Seconds are those in which it runs or sleeps; those in which it waits for a core do not count (``sandbox.clock``).
    """

    check_seconds: float = 2.0
    load_seconds: float = 5.0
    exercise_seconds: float = 30.0
    memory_mib: int = 1024
    output_mib: int = 8


@dataclass(frozen=True, slots=True)
class Late:
    """What being late costs, in percent of an exercise's points."""

    per_day: float
    at_most: float = 100.0
    grace_minutes: float = 0.0


@dataclass(frozen=True, slots=True)
class Task:
    """One numbered part of an exercise."""

    number: int
    title: Text
    hints: tuple[Text, ...]
    hints_for: dict[str, tuple[Text, ...]] = field(default_factory=dict, hash=False)  # by function or ``Class.method``
    why: Text = NOTHING  # it matters
    by_hand: bool = False  # somebody marks it, and no hidden test
    points: int = 0  # of one that is marked by hand; others have those of their checks
    rubric: Text = NOTHING  # by what it is marked


@dataclass(frozen=True, slots=True)
class Exercise:
    """One folder of the course; ``slug`` is its identity, ``number`` its place in the teaching order.

    One of ``weight`` 0 is for practice, and adds nothing to the score.
    """

    number: int
    slug: str
    title: Text
    weight: int
    tasks: tuple[Task, ...]
    limits: Limits = field(default_factory=Limits)
    forbidden: tuple[str, ...] = ()  # packages to do without, because the tasks ask to write it oneself
    languages: tuple[str, ...] = ("en", "ko")  # codes; texts of the first stand under plain names
    tabled: tuple[str, ...] = ()  # functions whose answers all stand in its README, so that a table of them is right
    packages: tuple[str, ...] = ()  # what may be imported beside NumPy and matplotlib, also parts to be loaded before
    given: tuple[Path, ...] = ()  # files that lie beside the program when it runs, such as data
    is_imported: bool = False  # its tests were written for another grader, and may give points for nothing
    to_mend: dict[int, dict[str, str]] = field(default_factory=dict, hash=False)  # what stubs hold in place of answers
    builds_on: tuple[str, ...] = ()  # exercises before it, by slug
    due: datetime | None = None  # after which it is late, where that costs something
    modules: tuple[str, ...] = ()  # further files that a learner fills in, which ``file`` imports

    @property
    def folder(self) -> str:
        """The name of its folder, under exercises/ and under solutions/ alike."""
        return folder_of(self.number, self.slug)

    @property
    def is_by_hand(self) -> bool:
        """Whether each of its tasks is marked by hand, so that it needs no hidden test."""
        return bool(self.tasks) and all(task.by_hand for task in self.tasks)

    @property
    def file(self) -> str:
        """The name of the file that a learner fills in."""
        return f"{self.slug}.py"

    @property
    def notebooks(self) -> tuple[str, ...]:
        """The names of its notebooks, one in each language."""
        return tuple(f"{self.slug}{ending}.ipynb" for ending in self.endings.values())

    @property
    def readmes(self) -> tuple[str, ...]:
        """The names of its READMEs, one in each language."""
        return tuple(f"README{ending}.md" for ending in self.endings.values())

    @property
    def endings(self) -> dict[str, str]:
        """What the names of files in each language end in: nothing in the first, ``.ko`` in Korean after that."""
        return endings_of(self.languages)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all files that a learner may fill in."""
        return self.file, *self.notebooks, *self.modules


def endings_of(languages: Sequence[str]) -> dict[str, str]:
    """Return what the names of files in each language end in: nothing in the first."""
    return {code: f".{code}" if code != languages[0] else "" for code in languages}


def folder_of(number: int, slug: str) -> str:
    """Return the name of an exercise's folder, as ``05-layers``."""
    return f"{number:02d}-{slug}"


@dataclass(frozen=True, slots=True)
class Check:
    """One hidden test, as the learner sees it."""

    id: str
    exercise: str
    task: int
    title: Text
    points: int
    after: tuple[str, ...] = ()  # checks that have to hold before this one tells anything
    visibility: Visibility = Visibility.VISIBLE


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong program that learners write: the belief behind it (for us), and what is told about it."""

    id: str
    task: int
    belief: str
    feedback: Text


@dataclass(frozen=True, slots=True)
class Course:
    """A folder of exercises, as course.toml lists them, and where its files are."""

    id: str
    title: Text
    feedback: Told
    exercises: tuple[Exercise, ...]
    root: Path = Path()
    has_hidden_tests: bool = False  # as an instructor's copy has
    translations: Translations = field(default_factory=dict, repr=False, hash=False)
    solutions: Shown = "after_pass"
    late: Late | None = None

    def exercise(self, slug: str) -> Exercise:
        """Return the exercise with this slug (KeyError when there is none)."""
        for exercise in self.exercises:
            if exercise.slug == slug:
                return exercise
        raise KeyError(slug)

    def named(self, name: str) -> Exercise:
        """Return the exercise with this slug or number, or that a path leads to: its folder, or a file of it."""
        for exercise in self.exercises:
            if name in (exercise.slug, str(exercise.number), f"{exercise.number:02d}"):
                return exercise
            if Path(name).name in (exercise.folder, *exercise.files):
                return exercise
        known = ", ".join(e.slug for e in self.exercises)
        raise InputError(_("There is no exercise {name!r}; this course has {known}.").format(name=name, known=known))

    def task_of(self, exercise: Exercise, number: int) -> Task:
        """Return a task of an exercise by its number (InputError when there is none)."""
        if not 1 <= number <= len(exercise.tasks):
            said = _("{exercise} has no task {task}; its tasks are 1 to {count}.")
            raise InputError(said.format(exercise=exercise.slug, task=number, count=len(exercise.tasks)))
        return exercise.tasks[number - 1]

    def selected(self, names: tuple[str, ...]) -> tuple[Exercise, ...]:
        """Return the exercises that somebody named, by slug, folder or number; all when nobody did."""
        if not names:
            return self.exercises
        found = [self.named(name) for name in names]
        return tuple(e for e in self.exercises if e in found)

    def exercise_folder(self, exercise: Exercise) -> Path:
        """Return the folder that learners get."""
        return self.root / "exercises" / exercise.folder

    def solution_folder(self, exercise: Exercise) -> Path:
        """Return the folder that only instructors have."""
        return self.root / "solutions" / exercise.folder

    def hidden_tests(self, exercises: tuple[Exercise, ...]) -> list[Path]:
        """Return the files of hidden tests of some exercises, of which those that are marked by hand have none."""
        return [self.solution_folder(e) / "test_hidden.py" for e in exercises if not e.is_by_hand]
