"""`grade list`: the exercises of a course, and how far a learner is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from grader.cli.course import open_own_course, standings_in
from grader.cli.options import course_option, lang_option
from grader.cli.terminal import days_ago
from grader.course.progress import CourseProgress, ExerciseProgress
from grader.model.course import Course
from grader.model.language import _
from grader.model.scoring import COURSE_MAX, weighted
from grader.reports.text import bar


@click.command(
    "list",
    help=_(
        "List the exercises of the course, with their tasks, how far you are, and when you had each graded last. "
        "✓ marks a task that is done, ◐ one of which a part is right, and ○ one that is still to do."
    ),
)
@course_option
@lang_option
def listing(course_root: Path | None, lang: str) -> None:
    """List exercises and tasks."""
    course = open_own_course(course_root)
    _home, standings = standings_in(course)
    today = date.today()
    weights = sum(exercise.weight for exercise in course.exercises)
    click.echo(str(course.title))
    for exercise in course.exercises:
        click.echo(f"\n{exercise.number:02d} {exercise.slug}: {exercise.title}")
        share = _("worth {weight:.3g} of 100").format(weight=COURSE_MAX * exercise.weight / weights)
        standing = standings.get(exercise.slug, ExerciseProgress())
        points = _("not begun")
        if standing.max_points:
            points = _("{earned:g} of {max:g} points").format(earned=standing.points, max=standing.max_points)
        shown = f"{bar(standing.points, standing.max_points)} {points} ({share})"
        if standing.graded_on:
            shown = _("{shown}, graded {days}").format(shown=shown, days=days_ago(standing.graded_on, today))
        click.echo(f"   {shown}")
        if exercise.builds_on:
            names = ", ".join(f"{course.exercise(slug).number:02d} {slug}" for slug in exercise.builds_on)
            click.echo("   " + _("builds on {exercises}").format(exercises=names))
        for task in exercise.tasks:
            click.echo(f"   {_sign(task.number, standing)} {task.number}. {task.title}")
    if any(standing.max_points for standing in standings.values()):
        click.echo(f"\n{_total(course, standings)}")


def _sign(task: int, standing: ExerciseProgress) -> str:
    return "✓" if task in standing.done else "◐" if task in standing.half else "○"


def _total(course: Course, standings: CourseProgress) -> str:
    """Return the points of all exercises that were graded, and what they make in the course; others count as 0 there.

    How many points an exercise has that was never graded is not known here.
    """
    all_ = [(exercise.weight, standings.get(exercise.slug, ExerciseProgress())) for exercise in course.exercises]
    begun = [standing for _weight, standing in all_ if standing.max_points]
    said = _(
        "Together: {earned} of {most} points in {begun} of {count} exercises, which makes {score:g} of {max} in the "
        "course."
    )
    return said.format(
        earned=sum(standing.points for standing in begun),
        most=sum(standing.max_points for standing in begun),
        begun=len(begun),
        count=len(all_),
        score=weighted((weight, standing.points, standing.max_points or 1) for weight, standing in all_),
        max=COURSE_MAX,
    )
