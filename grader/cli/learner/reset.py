"""`grade reset`: a file as it was at first."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.course import open_own_course, work_folder
from grader.cli.options import course_option, lang_option
from grader.course import handout
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _


@click.command(
    help=_("Make a file of EXERCISE the stub again that it was at first; what was in it is kept beside it."),
    epilog="""\b
grade reset layers
grade reset exercises/05-layers/layers.ipynb
""",
)
@click.argument("exercise")
@course_option
@lang_option
def reset(exercise: str, course_root: Path | None, lang: str) -> None:
    """Make a file a stub again."""
    given = Path(exercise)
    course = open_own_course(course_root, given if given.is_file() else None)
    if given.is_file():
        path, found = given, next((e for e in course.exercises if given.name in e.files), None)
        if found is None:
            raise InputError(_("{path} is no file of this course's exercises.").format(path=given))
    else:
        found = course.named(exercise)
        path = work_folder(course) / found.folder / found.file
        if not path.is_file():
            path = Path(found.file)
    backup = handout.reset(course, found, path, language.current())
    if backup is None:
        click.echo(_("{path} is a stub already.").format(path=path))
    else:
        click.echo(_("{path} is a stub again; what was in it is kept as {backup}.").format(path=path, backup=backup))
