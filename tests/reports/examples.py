"""Reports of one small exercise, with a check of every outcome, for whoever turns reports into something."""

from __future__ import annotations

from grader.model.course import Check, Course, Exercise, Task, Told, Visibility
from grader.model.language import Text
from grader.model.report import CheckResult, ExerciseResult, Outcome, Report, Sandbox
from grader.model.submission import Source

HINTS = (Text("a", "가"),) * 3
EXERCISE = Exercise(1, "line", Text("A line", "직선"), 1, (Task(1, Text("Doubling", "두 배"), HINTS),))


def check_of(id_: str, visibility: Visibility = Visibility.VISIBLE, points: int = 2) -> Check:
    """Return a check."""
    return Check(id_, "line", 1, Text(f"`{id_}` holds.", f"`{id_}`가 맞습니다."), points, (), visibility)


def report_of(*results: CheckResult, feedback: Told = "example") -> Report:
    """Return a report on one exercise."""
    source = Source("01-line/line.py", b"x", "0" * 64)
    course = Course("miniature", Text("A miniature course", "작은 과정"), feedback, (EXERCISE,))
    exercises = (ExerciseResult(EXERCISE, source, results, ("A notice.",)),)
    return Report(
        course, "work", exercises, 7, "1" * 64, Sandbox("none", (), ("network",)), "en", "2026-11-21T08:00:00Z", 12
    )


FAILED = CheckResult(
    check_of("fails"), Outcome.FAILED, "Why.", "f(1)", "2", "3", output="hello", staff_message="for staff"
)
RAISED = CheckResult(
    check_of("raises"), Outcome.RAISED, "NameError: x", frames=("line.py, line 3, f",), place="line.py, line 3"
)
PASSED = CheckResult(check_of("passes"), Outcome.PASSED)
BROKEN = CheckResult(check_of("breaks"), Outcome.BROKEN, "Ours.", staff_message="AuthorError: x")
HIDDEN = CheckResult(check_of("hides", Visibility.HIDDEN), Outcome.FAILED, "secret", "f(9)", "1", "0")
