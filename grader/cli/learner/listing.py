"""`grade list`: the exercises of a course, and how far a learner is."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.course import open_course, standings_in
from grader.cli.options import course_option, lang_option
from grader.model.language import _
from grader.reports.text import bar


@click.command("list", help=_("List the exercises of the course, with their tasks and how far you are."))
@course_option
@lang_option
def listing(course_root: Path | None, lang: str) -> None:
    """List exercises and tasks."""
    course = open_course(course_root)
    _home, standings = standings_in(course)
    click.echo(str(course.title))
    for exercise in course.exercises:
        standing = standings.get(exercise.slug)
        click.echo(f"\n{exercise.number:02d} {exercise.slug}: {exercise.title}")
        share = _("worth {weight} of 100").format(weight=exercise.weight)
        points = _("not begun")
        if standing:
            points = _("{earned:g} of {max:g} points").format(earned=standing.points, max=standing.max_points)
        filled = bar(standing.points, standing.max_points) if standing else bar(0, 1)
        click.echo(f"   {filled} {points} ({share})")
        for task in exercise.tasks:
            sign = "✓" if standing and task.number in standing.done else "○"
            click.echo(f"   {sign} {task.number}. {task.title}")
