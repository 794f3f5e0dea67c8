"""How a submission was graded, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from grader.model.course import Check, Course, Exercise, Mistake
from grader.model.submission import Source


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
    TO_BE_MARKED = "to_be_marked"
    MARKED = "marked"


Level = Literal["full", "partial", "none"]
"""How strong a sandbox is."""

SETTLING = (Outcome.FAILED, Outcome.RAISED, Outcome.TIMED_OUT, Outcome.FORBIDDEN)
"""The outcomes that settle a check against the learner."""


HOLDING = (Outcome.PASSED, Outcome.BROKEN, Outcome.TO_BE_MARKED, Outcome.MARKED)
"""The outcomes that leave nothing to be done about a check, and so nothing against those that build on it."""

BY_HAND = (Outcome.TO_BE_MARKED, Outcome.MARKED)
"""The outcomes of what somebody marks by hand."""


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
    function: str = ""  # that was asked last, as ``relu`` or ``MulLayer.backward``

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

    @property
    def has_broken(self) -> bool:
        """Whether a hidden test of it broke, which is no learner's fault."""
        return any(check.outcome is Outcome.BROKEN for check in self.checks)


@dataclass(frozen=True, slots=True)
class Sandbox:
    """What held the learners' code, as measured: each hole is a forbidden act that succeeded."""

    level: Level
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
