"""What `grade practice` shows: one screen, whatever its size, of the task at hand."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from grader.course import progress
from grader.model.language import _
from grader.model.report import Outcome
from grader.model.sanitize import clean, clean_line, printable
from grader.model.scoring import weighted
from grader.practice import chart
from grader.practice.session import Practice
from grader.reports import view
from grader.reports.redaction import told
from grader.reports.report_json import check_values, task_values
from grader.reports.text import bar, check_lines, task_lines

WIDEST, HIGHEST = 78, 20  # columns and lines of a chart
OTHER_LINES = 8  # of the screen, around a chart


def draw(practice: Practice, console: Console) -> None:
    """Show the state of a sitting. A terminal that cannot be cleared gets it below what was there."""
    height = console.size.height if console.is_terminal and not console.is_dumb_terminal else 1000
    top, body, bottom = (
        _rendered(part, console) for part in (_head(practice), _body(practice, console), _foot(practice, console))
    )
    room = max(height - len(top) - len(bottom) - 1, 1)
    if len(body) > room:
        body = [*body[: room - 1], [Segment(_("… press s for the whole story"))]]
    lines = [*top, *body, *bottom]
    if console.legacy_windows:  # on such a console it only goes to the top, so what was there is written over
        blank = [[Segment("")]] * max(height - 1 - len(lines), 0)
        lines = Segment.set_shape([*lines, *blank], console.width, max(height - 1, 1))
    with console:  # written at once, or lines would be seen to come one by one
        console.clear()
        for line in lines:
            texts = (Text(s.text, s.style or "") for s in line if not s.control)
            console.print(*texts, sep="", end="\n", soft_wrap=True)


def summary(practice: Practice) -> str:
    """Return in a sentence how far the learner is."""
    tasks = practice.places()
    done = sum(practice.is_done(*place) for place in tasks)
    said = _("{done} of {count} tasks are done, {points:.0f} of 100 points.")
    return said.format(done=done, count=len(tasks), points=_earned(practice))


def _earned(practice: Practice) -> float:
    standings = ((e.weight, practice.standing(e)) for e in practice.exercises)
    return weighted((weight, s.points, s.max_points) for weight, s in standings)


def _rendered(parts: Iterator[RenderableType], console: Console) -> list[list[Segment]]:
    """Return the lines that some parts take."""
    options = console.options
    return [line for part in parts for line in console.render_lines(part, options, pad=False)]


def _head(practice: Practice) -> Iterator[RenderableType]:
    exercise, task = practice.exercise, practice.task
    earned = _earned(practice)
    yield _sides(str(practice.course.title), f"{bar(earned, 100, 12)} {earned:.0f} / 100")
    result = practice.results.get(exercise.slug)
    name = result.source.name if result and result.source else exercise.file
    where = _("task {number} of {count}").format(number=task.number, count=len(exercise.tasks))
    yield _sides(f"{exercise.number:02d} {exercise.slug}, {where}: {task.title}", clean_line(name, 60), style="bold")
    yield Text("")


def _body(practice: Practice, console: Console) -> Iterator[RenderableType]:
    match practice.view:
        case "list":
            yield from _list(practice)
        case "hint":
            yield from _hints(practice)
        case "story":
            yield from _story(practice)
        case "chart":
            yield from _chart(practice, console)
        case _:
            yield from _task(practice)


def _task(practice: Practice) -> Iterator[RenderableType]:
    if unread := practice.unread.get(practice.exercise.slug):
        yield Text(f"✗ {clean(unread, 600)}", "red")
        return
    checks = practice.checks()
    if not checks:
        yield Text(_("Running …") if practice.suite else _("Reading the hidden tests …"), "dim")
        return
    result = practice.results[practice.exercise.slug]
    for notice in result.notices[:3]:
        yield Text(clean(notice, 300), "yellow")
    values = [check_values(check) for check in checks]
    for task in view.tasks([task_values(practice.task, checks)], told(values, _level(practice))):
        yield from task_lines(task)
    first = next((c for c in checks if c.outcome is Outcome.UNFINISHED and c.place), None)
    if first and all(c.outcome is Outcome.UNFINISHED for c in checks):
        yield Text("")
        yield Text(_("Begin at {place}, save, and look here again.").format(place=clean_line(first.place, 200)))


def _level(practice: Practice) -> str:
    """Return how much is told of a check: its title at the least, or there would be nothing to practise by."""
    level = practice.course.feedback
    return "title" if level == "nothing" else level


def _story(practice: Practice) -> Iterator[RenderableType]:
    """Yield one failing check alone, so that nothing of it is cut."""
    if not practice.checks():
        yield from _task(practice)
        return
    failed = practice.failed()
    if not failed:
        yield Text(_("Nothing failed in this task."))
        return
    at = min(practice.story_at, len(failed) - 1)
    (shown,) = told([check_values(failed[at])], _level(practice))
    yield from check_lines(view.check_view(shown))
    if len(failed) > 1:
        said = _("Failure {number} of {count}; s shows the next.")
        yield Text(said.format(number=at + 1, count=len(failed)), "dim")


def _chart(practice: Practice, console: Console) -> Iterator[RenderableType]:
    width, height = min(console.size.width, WIDEST), min(console.size.height - OTHER_LINES, HIGHEST)
    yield chart.text(practice.charts[practice.chart_at], width, height, color=console.color_system is not None)
    if (count := len(practice.charts)) > 1:
        yield Text(
            _("Picture {number} of {count}; v shows the next.").format(number=practice.chart_at + 1, count=count), "dim"
        )


def _hints(practice: Practice) -> Iterator[RenderableType]:
    hints = progress.hints_of(practice.task, practice.hinted)
    shown = practice.hints_shown()
    if practice.hinted:
        yield Text(f"`{practice.hinted}`", "bold")
    for step, text in enumerate(hints[:shown], 1):
        yield Text(_("Hint {step} of {count}").format(step=step, count=len(hints)), "bold")
        yield Padding(Text(str(text)), (0, 0, 1, 2))
    if shown < len(hints):
        yield Text(_("Press h once more for the next one."), "dim")


def _list(practice: Practice) -> Iterator[RenderableType]:
    for exercise in practice.exercises:
        standing = practice.standing(exercise)
        tasks = "".join("✓" if practice.is_done(exercise, task) else "○" for task in exercise.tasks)
        sign = "▸" if exercise is practice.exercise else " "
        points = f"{standing.points}/{standing.max_points}" if standing.max_points else ""
        left = f"{sign} {exercise.number:02d} {exercise.slug:14} {tasks:8} {bar(standing.points, standing.max_points)}"
        yield _sides(left, points)


def _foot(practice: Practice, console: Console) -> Iterator[RenderableType]:
    yield Text("")
    spent = _("{count} ms").format(count=practice.milliseconds) if practice.milliseconds else ""
    yield _sides(printable(practice.note), spent, style="yellow", whole=True)
    if practice.caution:
        yield Text(practice.caution, "dim")
    keys = (
        ("h", _("hint")), ("n", _("next")), ("p", _("back")), ("l", _("list")), ("s", _("story")), ("v", _("picture")),
        ("r", _("again")), ("o", _("report")), ("x", _("reset")), ("q", _("quit")),
    )  # fmt: skip
    lines = [""]
    for shown in (f"{key} {word}" for key, word in keys):
        joined = f"{lines[-1]}  {shown}".lstrip()
        lines[-1:] = [joined] if cell_len(joined) <= console.size.width else [lines[-1], shown]
    yield Text("\n".join(lines), "dim")


def _sides(left: str, right: str, style: str = "", *, whole: bool = False) -> Table:
    """Return one line with something at either end; what is too long on the left is cut, or takes several lines."""
    row = Table.grid(padding=(0, 1), expand=True)
    row.add_column(ratio=1, no_wrap=not whole, overflow="fold" if whole else "ellipsis")
    row.add_column(justify="right", no_wrap=True)
    row.add_row(Text(left, style), Text(right))
    return row
