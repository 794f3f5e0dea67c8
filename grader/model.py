"""What grading is about, as frozen values: no disk, no clock, no terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from grader.language import Text


class Outcome(Enum):
    """How a check ended. Only BROKEN is our fault: such a check counts for nobody, as if it were not there."""

    PASSED = "passed"
    FAILED = "failed"
    RAISED = "error"
    TIMED_OUT = "timeout"
    FORBIDDEN = "forbidden"
    UNFINISHED = "unfinished"
    SKIPPED = "skipped"
    BROKEN = "grader_error"


SETTLING = (Outcome.FAILED, Outcome.RAISED, Outcome.TIMED_OUT, Outcome.FORBIDDEN)
"""The outcomes that settle a check against the learner."""

HOLDING = (Outcome.PASSED, Outcome.BROKEN)
"""The outcomes that leave nothing to be done about a check, and so nothing against those that build on it."""


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
class Task:
    """One numbered part of an exercise."""

    number: int
    title: Text
    hints: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """One folder of the course; ``slug`` is its identity, ``number`` its place in the teaching order."""

    number: int
    slug: str
    title: Text
    weight: int
    tasks: tuple[Task, ...]
    limits: Limits = field(default_factory=Limits)
    forbidden: tuple[str, ...] = ()  # packages to do without, because the tasks ask to write it oneself
    tabled: tuple[str, ...] = ()  # functions whose answers all stand in its README, so that a table of them is right

    @property
    def folder(self) -> str:
        """The name of its folder, under exercises/ and under solutions/ alike."""
        return f"{self.number:02d}-{self.slug}"

    @property
    def file(self) -> str:
        """The name of the file that a learner fills in."""
        return f"{self.slug}.py"

    @property
    def notebooks(self) -> tuple[str, str]:
        """The names of its notebooks, English and Korean."""
        return f"{self.slug}.ipynb", f"{self.slug}.ko.ipynb"

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all files that a learner may fill in."""
        return self.file, *self.notebooks


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
class Source:
    """The bytes of one file, read once; ``name`` is relative to what was handed in."""

    name: str
    content: bytes
    sha256: str

    @property
    def is_notebook(self) -> bool:
        """Whether it is a Jupyter notebook."""
        return self.name.endswith(".ipynb")


@dataclass(frozen=True, slots=True)
class Survey:
    """What a look at a file shows without running it: notes are (kind, place, line, detail) of what cannot be read."""

    written: int  # functions that are no stubs
    unfinished: tuple[int, ...] = ()  # tasks that still have a stub
    notes: tuple[tuple[str, str, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """What a learner handed in: the files found for each exercise, by slug."""

    name: str
    sources: dict[str, tuple[Source, ...]]
    is_single: bool = False  # one file, and so one exercise

    def contents(self) -> Iterator[bytes]:
        """Return what is in each of the files."""
        return (source.content for sources in self.sources.values() for source in sources)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How one check ended, and what is told about it."""

    check: Check
    outcome: Outcome
    message: str = ""
    story: str = ""
    got: str = ""
    expected: str = ""
    frames: tuple[str, ...] = ()
    place: str = ""
    output: str = ""
    staff_message: str = ""
    mistake: Mistake | None = None  # the known one that explains the answer
    milliseconds: int = 0  # by the clock on the wall
    counted_milliseconds: int = 0  # against the limit

    @property
    def points(self) -> int:
        """Points earned: all for a pass, or none."""
        return self.check.points if self.outcome is Outcome.PASSED else 0

    @property
    def max_points(self) -> int:
        """Points that could be earned: none where the fault is ours."""
        return 0 if self.outcome is Outcome.BROKEN else self.check.points


@dataclass(frozen=True, slots=True)
class ExerciseResult:
    """How one exercise ended; ``source`` is None when no file for it was handed in."""

    exercise: Exercise
    source: Source | None
    checks: tuple[CheckResult, ...]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """A folder of exercises, as course.toml lists them."""

    id: str
    title: Text
    feedback: str
    exercises: tuple[Exercise, ...]

    def exercise(self, slug: str) -> Exercise:
        """Return the exercise with this slug (KeyError when there is none)."""
        for exercise in self.exercises:
            if exercise.slug == slug:
                return exercise
        raise KeyError(slug)


@dataclass(frozen=True, slots=True)
class Sandbox:
    """What held the learners' code, as measured: each hole is a forbidden act that succeeded."""

    level: str  # full, partial or none
    mechanisms: tuple[str, ...]
    holes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One submission, graded."""

    course: Course
    submission: str
    exercises: tuple[ExerciseResult, ...]
    seed: int
    suite_sha256: str
    sandbox: Sandbox
    language: str
    created_at: str
    milliseconds: int
    problem: str = ""  # why the submission could not be read
    rules_sha256: str = ""
    hints: dict[str, int] = field(default_factory=dict)  # how many were asked for, by exercise; only of oneself
