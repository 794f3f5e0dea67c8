"""`grade release`: what learners get, generated from the solutions."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.cli.course import open_course
from grader.cli.options import course_option, exercise_option, lang_option
from grader.cli.terminal import EXIT_FAULTS
from grader.course import handout
from grader.course.release import making
from grader.files.opening import content_of
from grader.model import language
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student


@click.command(help=_("Generate the stubs and notebooks of exercises/ from the solutions."))
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    help=_("Write a learner's folder here instead, its programs in the language of --lang."),
)
@click.option("--check", is_flag=True, help=_("Change nothing; exit with 1 when a generated file has drifted."))
@click.option("--force", is_flag=True, help=_("Overwrite files that somebody has worked in, too."))
@exercise_option
@course_option
@lang_option
def release(
    target: Path | None, check: bool, force: bool, names: tuple[str, ...], course_root: Path | None, lang: str
) -> None:
    """Generate what learners get."""
    if target and (check or force or names):
        raise click.UsageError(_("--to goes with no other option but --course."))
    course = open_course(course_root)
    chosen = course.selected(names)
    if target:
        folder = handout.write_to(course, target, language.current())
        click.echo(_("A learner's folder is in {path}.").format(path=folder))
    elif check:
        drifted = making.drifted(course, chosen)
        for path in drifted:
            click.echo(_("{path} is not what the solution makes.").format(path=path.relative_to(course.root)))
        sys.exit(EXIT_FAULTS if drifted else 0)
    else:
        if not force:
            refuse_to_lose_work(course, making.changes(course, chosen))
        changed = making.write(course, chosen)
        for path in changed:
            click.echo(_("{path} was written.").format(path=path.relative_to(course.root)))
        if not changed:
            click.echo(_("Everything is current."))


def refuse_to_lose_work(course: Course, changes: dict[Path, str]) -> None:
    """Stop before a generated file in which more functions are written than in a stub."""
    with ForkServers() as box:
        student = Student(box)
        for path, text in changes.items():
            if path.is_file():
                now, then = (Source.of(path.name, c) for c in (content_of(path), text.encode()))
                if student.survey(now).written > student.survey(then).written:
                    raise InputError(
                        _("{path} has work in it; `grade release --force` overwrites it.").format(
                            path=path.relative_to(course.root)
                        )
                    )
        student.close()
