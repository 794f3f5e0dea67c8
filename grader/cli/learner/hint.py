"""`grade hint`: the next of three steps towards a task."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.course import open_course, standings_in
from grader.cli.options import course_option, lang_option
from grader.course import progress
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.text import console


@click.command(
    help=_(
        "Show the next hint for a task of EXERCISE: three steps, from a nudge to a worked example of its like. "
        "Without TASK, it is for the first task that is not done yet."
    ),
    epilog="""\b
grade hint layers
grade hint layers 2
""",
)
@click.argument("exercise")
@click.argument("task", type=int, required=False)
@course_option
@lang_option
def hint(exercise: str, task: int | None, course_root: Path | None, lang: str) -> None:
    """Show the next hint."""
    course = open_course(course_root)
    found = course.named(exercise)
    home, standings = standings_in(course)
    standing = standings.get(found.slug, progress.ExerciseProgress())
    open_tasks = [t.number for t in found.tasks if t.number not in standing.done]
    number = task if task is not None else next(iter(open_tasks), 1)
    if not 1 <= number <= len(found.tasks):
        said = _("{exercise} has no task {task}; its tasks are 1 to {count}.")
        raise InputError(said.format(exercise=found.slug, task=number, count=len(found.tasks)))
    hints = found.tasks[number - 1].hints
    level = min(standing.hints.get(number, 0) + 1, len(hints))
    out = console()
    out.print(_("Task {number}: {title}").format(number=number, title=found.tasks[number - 1].title))
    for step, text in enumerate(hints[:level], 1):
        which = _("Hint {step} of {count}").format(step=step, count=len(hints))
        out.print(f"\n{which}: {text}")
    if home:
        progress.hinted(home, found.slug, number, level)
