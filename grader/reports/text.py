"""A report for a terminal: what is done, what went wrong and why, and where to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from grader.grading import feedback
from grader.model.document import Document, ExerciseValues
from grader.model.language import _, plural
from grader.model.report import Outcome, Report
from grader.model.sanitize import clean
from grader.reports import report_json, view
from grader.reports.view import CheckView, TaskView

WIDTH = 100
MOST_PRINTED = 2  # lines that are shown whole of what a program printed in one check
SIGNS = {
    "passed": ("✓", "green"),
    "unfinished": ("○", "dim"),
    "skipped": ("-", "dim"),
    "grader_error": ("!", "magenta"),
    "to_be_marked": ("?", "cyan"),
    "marked": ("±", "cyan"),
}


def sign_of(status: str) -> tuple[str, str]:
    """Return the sign of a check and its style, by how it ended."""
    return SIGNS.get(status, ("✗", "red"))


def console() -> Console:
    """Return a console on standard output, at most 100 columns wide."""
    out = Console(highlight=False, emoji=False, markup=False)
    out.width = min(out.width, WIDTH)
    return out


def print_report(
    report: Report,
    console: Console,
    *,
    where: str,
    arranged: Callable[[Document], Document] = lambda document: document,
) -> None:
    """Print a report as its learner sees it, ``arranged`` as they like.

    ``where`` is the folder or file that was handed in, as it was typed.
    """
    print_document(arranged(report_json.document(report, audience="student")), console)
    if report.sandbox.level != "full":
        said = _("Sandbox: {level}. Grade only code that you trust here; `grade doctor` says what is open.")
        console.print(Text(said.format(level=report.sandbox.level)), soft_wrap=True)
    for exercise in (result.exercise for result in report.exercises if result.has_broken):
        said = _("Whoever wrote the exercise is told why by {command}")
        console.print(Text(said.format(command=f"`grade verify --exercise {exercise.slug}`")), soft_wrap=True)
    console.print(Text(feedback.next_step(report, where)), soft_wrap=True)


def print_document(document: Document, console: Console) -> None:
    """Print the exercises of a report, the score, and what is not shown."""
    for exercise in document["exercises"]:
        _print_exercise(exercise, console)
    score = document["score"]
    console.print(_row("", _("Score"), f"{score['earned']:g} / {score['max']:g}", "bold"))
    if before := view.score_before(document):
        console.print(before)
    if unlisted := sum(exercise.get("hidden_checks", 0) for exercise in document["exercises"]):
        console.print(plural("{count} more check is not shown.", "{count} more checks are not shown.", unlisted))
    if document["summary"]["grader_error"]:
        console.print(_("! marks a check in which the grader failed, not you; it does not count."))


def _print_exercise(exercise: ExerciseValues, console: Console) -> None:
    earned = _("{earned:g} of {max:g} points").format(earned=exercise["points"], max=exercise["max_points"])
    console.print(_row("", f"{exercise['number']:02d} {exercise['title']}", earned, "bold"))
    for notice in filter(None, (view.late(exercise), view.waiting(exercise), *exercise["notices"])):
        console.print(Padding(Text(clean(notice, 500), style="yellow"), (0, 0, 0, 2)))
    for task in view.tasks_of(exercise):
        for line in task_lines(task):
            console.print(line)
    console.print()


def task_lines(task: TaskView) -> Iterator[RenderableType]:
    """Yield one line for a task that is done or not begun, and otherwise one for each check with what went wrong."""
    title = _("Task {number}: {title}").format(number=task.number, title=task.title)
    points = f"{task.points:g}/{task.max_points:g}"
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
        case view.WAITING:
            yield _row("?", title, points, "cyan")
            for check in task.checks:
                if check.message:
                    yield Padding(Text(clean(check.message, 600)), (0, 0, 0, 8))
        case view.SHORT:
            yield _row(" ", title, points, "")
            yield Padding(Text(view.kept_back()), (0, 0, 0, 8))
        case _:
            yield _row(" ", title, points, "")
            for group in task.groups():
                folded = len(group) > 1 or group[0].refers()
                yield from _group_lines(group) if folded else check_lines(group[0])


def _group_lines(group: tuple[CheckView, ...]) -> Iterator[RenderableType]:
    """Yield one line for checks that are alike, with what is said of each."""
    first = group[0]
    if first.status == Outcome.SKIPPED.value:
        said = plural(
            "{count} check not run: it builds on one that did not pass.",
            "{count} checks not run: they build on others that did not pass.",
            len(group),
        )
    else:
        said = plural("{count} check", "{count} checks", len(group))
        said += f". {clean(first.message, 600)}" if first.message else ""
    sign, style = sign_of(first.status)
    points, most = (sum(each) for each in zip(*((check.points, check.max_points) for check in group), strict=True))
    yield _row(f"  {sign}", said, f"{points:g}/{most:g}", style)


def check_lines(check: CheckView) -> Iterator[RenderableType]:
    """Yield the line of one check, and what went wrong."""
    sign, style = sign_of(check.status)
    yield _row(f"  {sign}", clean(check.title, 300), f"{check.points:g}/{check.max_points:g}", style)
    for line in _explanation(check):
        yield Padding(Text(line), (0, 0, 0, 8))


def _explanation(check: CheckView) -> Iterator[str]:
    brief = replace(check, got=clean(check.got, 400), expected=clean(check.expected, 400))
    if check.by_hand:
        yield clean(check.by_hand, 2000)
    yield from filter(None, (clean(check.story, 800), brief.answers(), clean(check.message, 600), check.cause))
    if check.place:
        yield _("at {place}").format(place=clean(check.place, 200))
    if check.output and check.status != Outcome.PASSED.value:
        yield _("printed: {text}").format(text=_start_of(clean(check.output.strip(), 300)))


def _start_of(output: str) -> str:
    """Return what was printed, or the first line of what takes too many."""
    lines = output.splitlines()
    return output if len(lines) <= MOST_PRINTED else f"{lines[0]} …"


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


def bar(part: float, whole: float, width: int = 20) -> str:
    """Return a bar of ``width`` characters, filled as far as a part is of the whole; full only when it is all."""
    filled = int(width * part / whole) if whole else 0
    return "█" * filled + "░" * (width - filled)
