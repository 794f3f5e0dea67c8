"""`grade new`: a course, or an exercise of one, that works as it is and waits to be rewritten."""

from __future__ import annotations

from pathlib import Path

import click

from grader.authoring import template
from grader.cli.options import lang_option
from grader.course import catalog, location
from grader.course.release import making
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _

FIRST = "hello"


@click.command(
    help=_(
        "Begin a course in the new folder COURSE, or an exercise in one that is there, as COURSE/EXERCISE. What is "
        "written holds as it is: change it piece by piece, and let `grade verify` tell you when something does not."
    ),
    epilog="""\b
grade new my-course --exercise words
cd my-course
grade verify
grade new ./loops
grade new kurs --languages de,en
""",
)
@click.argument("folder", metavar="COURSE[/EXERCISE]", type=click.Path(path_type=Path))
@click.option(
    "--languages",
    metavar="CODES",
    help=_("The languages of a new course, as en,ko; the first is the one that you write in.  [default: yours]"),
)
@click.option(
    "--exercise", metavar="NAME", default=FIRST, show_default=True, help=_("The name of a new course's first exercise.")
)
@lang_option
def new(folder: Path, languages: str | None, exercise: str, lang: str) -> None:
    """Begin a course or an exercise."""
    if catalog.is_course(folder.parent):
        if languages:
            raise click.UsageError(_("--languages goes with a new course; an exercise has those of its course."))
        if exercise != FIRST:
            raise click.UsageError(_("--exercise goes with a new course; here the folder's name is the exercise's."))
        root = folder.parent
        written = template.new_exercise(root, folder.name)
    elif not folder.parent.is_dir():
        said = _("{path} is not there; `grade new {path}` makes a course, to which exercises can be added then.")
        raise InputError(said.format(path=folder.parent))
    else:
        root = folder
        codes = _codes(language.current() if languages is None else languages)
        written = template.new_course(root, codes, exercise)
    course = catalog.read(root)
    for path in (*written, *making.write(course, course.exercises)):
        click.echo(f"  {path.relative_to(root).as_posix()}")
    try:
        location.remember(root, root)
    except InputError as error:
        click.echo(str(error))
    here = "" if root.resolve() == Path.cwd() else f"`cd {root}`, "
    click.echo(_("Next: {here}`grade verify`, then change what is in solutions/ and exercises/.").format(here=here))


def _codes(said: str) -> tuple[str, ...]:
    codes = tuple(code.strip() for code in said.split(","))
    if len(set(codes)) < len(codes) or not all(map(catalog.CODE.fullmatch, codes)):
        raise InputError(_("{said!r}: languages are codes such as en,ko, each once.").format(said=said))
    return codes
