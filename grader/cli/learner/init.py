"""`grade init`: a folder of one's own to work in."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.course import open_own_course
from grader.cli.options import course_option, lang_option
from grader.course import handout, location
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _


@click.command(
    help=_(
        "Copy the exercises into DIR, a folder of your own, in your language. "
        "Files that are there are never overwritten."
    ),
    epilog="""\b
grade init my-work
cd my-work
grade submit .
grade init my-work --lang ko
""",
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@course_option
@lang_option
def init(folder: Path, course_root: Path | None, lang: str) -> None:
    """Copy the exercises out."""
    course = open_own_course(course_root)
    if folder.resolve().is_relative_to(course.root.resolve() / "exercises"):
        said = _("{path} is where the course's own files are; name another folder, such as my-work.")
        raise InputError(said.format(path=folder))
    written, kept = handout.copy_out(course, folder, language.current())
    click.echo(language.plural("{count} file was written.", "{count} files were written.", len(written)))
    if kept:
        click.echo(
            language.plural("{count} file was there and is kept.", "{count} files were there and are kept.", len(kept))
        )
    try:
        location.remember(folder, course.root)
    except InputError as error:
        click.echo(str(error))
    click.echo(_("Next: `cd {path}`, then `grade practice`, or `grade submit .`").format(path=folder))
