"""A report for a terminal: what is done, what went wrong and why, and where to go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from grader.grading import feedback
from grader.model.course import Visibility
from grader.model.language import _, plural
from grader.model.report import ExerciseResult, Outcome, Report
from grader.model.sanitize import clean
from grader.model.scoring import course_score, exercise_points
from grader.reports import view
from grader.reports.redaction import told
from grader.reports.report_json import check_values
from grader.reports.view import CheckView, TaskView, tasks

WIDTH = 100
SIGNS = {
    "passed": ("✓", "green"),
    "unfinished": ("○", "dim"),
    "skipped": ("-", "dim"),
    "grader_error": ("!", "magenta"),
}


def sign_of(status: str) -> tuple[str, str]:
    """Return the sign of a check and its style, by how it ended."""
    return SIGNS.get(status, ("✗", "red"))


def console() -> Console:
    """Return a console on standard output, at most 100 columns wide."""
    out = Console(highlight=False, emoji=False, markup=False)
    out.width = min(out.width, WIDTH)
    return out


def print_report(report: Report, console: Console, *, where: str) -> None:
    """Print a report; ``where`` is the folder or file that was handed in, as it was typed."""
    for result in report.exercises:
        _print_exercise(result, report.course.feedback, console)
    score = course_score(report)
    console.print(_row("", _("Score"), f"{score.earned:g} / {score.max:g}", "bold"))
    for line in _ending(report, where):
        console.print(Text(line), soft_wrap=True)


def _print_exercise(result: ExerciseResult, level: str, console: Console) -> None:
    points = exercise_points(result)
    exercise = result.exercise
    title = f"{exercise.number:02d} {exercise.title}"
    earned = _("{earned:g} of {max:g} points").format(earned=points.earned, max=points.max)
    console.print(_row("", title, earned, "bold"))
    for notice in result.notices:
        console.print(Padding(Text(clean(notice, 500), style="yellow"), (0, 0, 0, 2)))
    if level != "nothing":
        checks = [check_values(check) for check in result.checks]
        titles = [(task.number, str(task.title)) for task in exercise.tasks]
        for task in tasks(titles, told(checks, level), counted=checks):
            for line in task_lines(task):
                console.print(line)
    console.print()


def task_lines(task: TaskView) -> Iterator[RenderableType]:
    """Yield one line for a task that is done or not begun, and otherwise one for each check with what went wrong."""
    title = _("Task {number}: {title}").format(number=task.number, title=task.title)
    points = f"{task.points}/{task.max_points}"
    match task.state():
        case view.DONE:
            count = plural("{count} check", "{count} checks", len(task.checks))
            yield _row("✓", f"{title} ({count})", points, "green")
        case view.NOT_BEGUN:
            yield _row("○", title, points, "dim")
        case view.ALIKE:
            sign, style = sign_of(task.checks[0].status)
            yield _row(sign, title, points, style)
            yield Padding(Text(clean(task.checks[0].message, 600)), (0, 0, 0, 8))
        case _:
            yield _row(" ", title, points, "")
            for check in task.checks:
                yield from check_lines(check)


def check_lines(check: CheckView) -> Iterator[RenderableType]:
    """Yield the line of one check, and what went wrong."""
    sign, style = sign_of(check.status)
    yield _row(f"  {sign}", clean(check.title, 300), f"{check.points}/{check.max_points}", style)
    for line in _explanation(check):
        yield Padding(Text(line), (0, 0, 0, 8))


def _explanation(check: CheckView) -> Iterator[str]:
    brief = replace(check, got=clean(check.got, 400), expected=clean(check.expected, 400))
    yield from filter(None, (clean(check.story, 800), brief.answers(), clean(check.message, 600), check.cause))
    if check.place:
        yield _("at {place}").format(place=clean(check.place, 200))
    if check.output and check.status != Outcome.PASSED.value:
        yield _("printed: {text}").format(text=clean(check.output.strip(), 300))


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
