"""How long programs that never answer are waited for: ``python -m tests.benchmarks.limits``.

Prints, for each way to misbehave in a call, how many milliseconds the check took beyond the limit of 1 s.
"""

from __future__ import annotations

from pathlib import Path

from grader.course import catalog
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, source_of
from tests.sandbox.test_hostile import IN_A_CALL, misbehaving

MINIATURE = Path(__file__).parents[1] / "miniature"


def main() -> None:
    """Print a line for each program, and the worst."""
    course = catalog.read(MINIATURE)
    (exercise,) = course.exercises
    with ForkServers() as box:
        submissions = [(source_of("line.py", misbehaving(body)),) for body, _, _ in IN_A_CALL.values()]
        results = grade_all(course, exercise, submissions, box)
    worst = 0.0
    for name, result in zip(IN_A_CALL, results, strict=True):
        check = result.checks[0]
        beyond = check.milliseconds - exercise.limits.check_seconds * 1000
        worst = max(worst, beyond)
        shown = f"{beyond:+.0f} ms" if check.outcome is Outcome.TIMED_OUT else ""
        print(f"{name:32} {check.outcome.name:10} {check.milliseconds:6} ms  {shown}")
    print(f"worst beyond the limit: {worst:.0f} ms")


if __name__ == "__main__":
    main()
