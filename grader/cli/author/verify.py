"""`grade verify`: whether a course holds what it promises."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.authoring import verify as proofs
from grader.authoring.verify import Fault
from grader.cli.course import open_course
from grader.cli.options import course_option, exercise_option, lang_option
from grader.cli.terminal import EXIT_FAULTS, ProgressLine
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.language import _
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student


@click.command(
    help=_("Prove the course: stubs earn nothing, solutions everything, numbers agree, and no text is missing.")
)
@exercise_option
@click.option(
    "--seeds",
    type=click.IntRange(1),
    default=proofs.MISTAKE_SEEDS,
    show_default=True,
    help=_("Try each known mistake with so many seeds."),
)
@click.option(
    "--every",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    help=_("Try only each Nth known mistake and each Nth program that computes nothing: a sample, for a hurry."),
)
@course_option
@lang_option
def verify(names: tuple[str, ...], seeds: int, every: int, course_root: Path | None, lang: str) -> None:
    """Prove the course."""
    course = open_course(course_root)
    chosen = course.selected(names)
    if faults_of(course, chosen, mistake_seeds=seeds, every=every):
        sys.exit(EXIT_FAULTS)
    click.echo(
        language.plural(
            "{count} exercise holds what it promises.", "{count} exercises hold what they promise.", len(chosen)
        )
    )


def faults_of(
    course: Course, exercises: tuple[Exercise, ...], *, mistake_seeds: int = proofs.MISTAKE_SEEDS, every: int = 1
) -> list[Fault]:
    """Return what is wrong with some exercises, having said it."""
    with ForkServers() as box, ProgressLine() as progress:
        faults = proofs.verify(
            course,
            exercises,
            lambda: Student(box),
            lambda exercise, what: progress.tell(f"{exercise.folder}: {what}"),
            mistake_seeds=mistake_seeds,
            every=every,
        )
    for fault in faults:
        click.echo(f"{fault.exercise}: {fault.problem.removesuffix('.')}{'' if fault.problem.endswith('?') else '.'}")
    return faults
