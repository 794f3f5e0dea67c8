"""A report for a terminal: what is done, what went wrong and why, and where to go on."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from grader.grading import feedback
from grader.model.course import Mistake, Task, Visibility
from grader.model.language import _, plural
from grader.model.report import CheckResult, ExerciseResult, Outcome, Report
from grader.model.sanitize import clean
from grader.model.scoring import course_score, exercise_points

WIDTH = 100
SIGNS = {
    Outcome.PASSED: ("✓", "green"),
    Outcome.FAILED: ("✗", "red"),
    Outcome.RAISED: ("✗", "red"),
    Outcome.TIMED_OUT: ("✗", "red"),
    Outcome.FORBIDDEN: ("✗", "red"),
    Outcome.UNFINISHED: ("○", "dim"),
    Outcome.SKIPPED: ("-", "dim"),
    Outcome.BROKEN: ("!", "magenta"),
}


def console() -> Console:
    """Return a console on standard output, at most 100 columns wide."""
    out = Console(highlight=False, emoji=False, markup=False)
    out.width = min(out.width, WIDTH)
    return out


def print_report(report: Report, console: Console, *, where: str) -> None:
    """Print a report; ``where`` is the folder or file that was handed in, as it was typed."""
    for result in report.exercises:
        _print_exercise(result, report, console)
    score = course_score(report)
    console.print(_row("", _("Score"), f"{score.earned:g} / {score.max:g}", "bold"))
    for line in _ending(report, where):
        console.print(Text(line), soft_wrap=True)


def _print_exercise(result: ExerciseResult, report: Report, console: Console) -> None:
    points = exercise_points(result)
    exercise = result.exercise
    title = f"{exercise.number:02d} {exercise.title}"
    earned = _("{earned:g} of {max:g} points").format(earned=points.earned, max=points.max)
    console.print(_row("", title, earned, "bold"))
    for notice in result.notices:
        console.print(Padding(Text(clean(notice, 500), style="yellow"), (0, 0, 0, 2)))
    if report.course.feedback != "nothing":
        explained: dict[str, str] = {}
        for task in exercise.tasks:
            checks = [c for c in result.checks if c.check.task == task.number]
            for line in task_lines(task, checks, report.course.feedback, explained):
                console.print(line)
    console.print()


def task_lines(
    task: Task, checks: list[CheckResult], allowed: str, explained: dict[str, str]
) -> Iterator[RenderableType]:
    """Yield one line for a task that is all done or not begun, and otherwise one for each check with what went wrong.

    ``allowed`` is the course's ``feedback``. ``explained`` holds, by id, the check at which a known mistake was
    explained before.
    """
    seen = [c for c in checks if c.check.visibility is Visibility.VISIBLE]
    if not checks:
        return
    outcomes = {c.outcome for c in seen}
    title = _("Task {number}: {title}").format(number=task.number, title=task.title)
    earned, most = sum(c.points for c in checks), sum(c.check.points for c in checks)
    if outcomes == {Outcome.PASSED}:
        count = plural("{count} check", "{count} checks", len(seen))
        yield _row("✓", f"{title} ({count})", f"{earned}/{most}", "green")
        return
    if outcomes == {Outcome.UNFINISHED} and not any(c.message for c in seen):
        yield _row("○", title, f"{earned}/{most}", "dim")
        return
    if allowed == "example" and len(seen) > 1 and (message := _only_message(seen)):
        sign, style = SIGNS[seen[0].outcome]
        yield _row(sign, title, f"{earned}/{most}", style)
        yield Padding(Text(clean(message, 600)), (0, 0, 0, 8))
        return
    yield _row(" ", title, f"{earned}/{most}", "")
    for result in seen:
        yield from check_lines(result, allowed, explained)


def _only_message(checks: list[CheckResult]) -> str:
    """Return the sentence that is all there is to say of each of some checks, as when a file cannot be read."""
    said = {(c.outcome, c.message) for c in checks}
    more = any(c.story or c.got or c.mistake or c.frames or c.output for c in checks)
    return "" if more or len(said) > 1 else checks[0].message


def check_lines(result: CheckResult, allowed: str, explained: dict[str, str]) -> Iterator[RenderableType]:
    """Yield the line of one check, and what went wrong."""
    sign, style = SIGNS[result.outcome]
    points = f"{result.points}/{result.check.points}"
    yield _row(f"  {sign}", clean(str(result.check.title), 300), points, style)
    if allowed == "example":
        for line in _explanation(result, explained):
            yield Padding(Text(line), (0, 0, 0, 8))


def _explanation(result: CheckResult, explained: dict[str, str]) -> Iterator[str]:
    if result.story:
        yield clean(result.story, 800)
    if result.got and result.expected:
        yield _("you got {got}, expected {expected}").format(
            got=clean(result.got, 400), expected=clean(result.expected, 400)
        )
    elif result.got:
        yield _("you got {got}").format(got=clean(result.got, 400))
    if result.message:
        yield clean(result.message, 600)
    if result.mistake:
        yield _cause(result.mistake, str(result.check.title), explained)
    if result.frames and result.outcome is Outcome.RAISED:
        yield _("at {place}").format(place=clean(result.frames[-1], 200))
    if result.output and result.outcome is not Outcome.PASSED:
        yield _("printed: {text}").format(text=clean(result.output.strip(), 300))


def _cause(mistake: Mistake, title: str, explained: dict[str, str]) -> str:
    """Return what is told about a known mistake, or where it was told already."""
    if mistake.id in explained:
        return _("The cause is the same as above, at “{title}”").format(title=explained[mistake.id].rstrip("."))
    explained[mistake.id] = title
    return str(mistake.feedback)


def _row(sign: str, title: str, points: str, style: str) -> Table:
    """Return one line with its points at the right edge."""
    row = Table.grid(padding=(0, 1), expand=True)
    if sign:
        row.add_column(width=len(sign) + 1, justify="right")
    row.add_column(ratio=1, overflow="fold")  # rich counts signs, not cells, and would cut a full line of Korean
    row.add_column(justify="right", no_wrap=True)
    cells = [Text(sign, style)] if sign else []
    row.add_row(*cells, Text(title, style if style in ("bold", "dim") else ""), Text(points, style))
    return row


def _ending(report: Report, where: str) -> Iterator[str]:
    unlisted = sum(c.check.visibility is not Visibility.VISIBLE for e in report.exercises for c in e.checks)
    if unlisted:
        yield plural("{count} more check is not shown.", "{count} more checks are not shown.", unlisted)
    if any(c.outcome is Outcome.BROKEN for e in report.exercises for c in e.checks):
        yield _("! marks a check in which the grader failed, not you; it does not count.")
    if report.sandbox.level != "full":
        yield _("Sandbox: {level}. Grade only code that you trust here; `grade doctor` says what is open.").format(
            level=report.sandbox.level
        )
    yield feedback.next_step(report, where)


def bar(part: float, whole: float, width: int = 20) -> str:
    """Return a bar of ``width`` characters, filled as far as a part is of the whole; full only when it is all."""
    filled = int(width * part / whole) if whole else 0
    return "█" * filled + "░" * (width - filled)
