"""`grade import`: exercises of other graders, whose tests run here as they stand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from grader.authoring.importing import modules, nbgrader, otter, writing
from grader.authoring.importing.draft import Draft
from grader.cli.options import lang_option
from grader.course import location
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _

READERS: dict[str, Callable[[Path], list[Draft]]] = {
    "nbgrader": nbgrader.read,
    "otter": otter.read,
    "pytest": partial(modules.read, kind="pytest"),
    "unittest": partial(modules.read, kind="unittest"),
}


@click.command(
    "import",
    help=_(
        "Make exercises of assignments that were made for nbgrader or otter, or that have pytest or unittest files. "
        "SOURCE is a notebook, a test file, or a folder of them. Their tests run as they stand."
    ),
    epilog="""\b
grade import nbgrader source/ps1 --to my-course
grade import otter hw01.ipynb --to my-course
grade import unittest bank-account --to my-course
""",
)
@click.argument("kind", metavar="KIND", type=click.Choice(list(READERS)))
@click.argument("source", metavar="SOURCE", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "root",
    metavar="COURSE",
    required=True,
    type=click.Path(path_type=Path),
    help=_("The course that gets the exercises; it is begun where there is none."),
)
@lang_option
def import_(kind: str, source: Path, root: Path, lang: str) -> None:
    """Import exercises."""
    _course, made, left = writing.write(root, READERS[kind](source))
    for each in made:
        tasks = language.plural("{count} task", "{count} tasks", each.tasks)
        checks = language.plural("{count} check", "{count} checks", each.checks)
        points = language.plural("{count} point", "{count} points", each.points)
        click.echo(f"  {each.folder}: {tasks}, {checks}, {points}")
    if left:
        click.echo(_("Not taken:"))
        for one in left:
            click.echo(f"  {one.where}: {one.why}")
    try:
        location.remember(root, root)
    except InputError as error:
        click.echo(str(error))
    here = "" if root.resolve() == Path.cwd() else f"`cd {root}`, "
    click.echo(_("Next: {here}`grade verify`").format(here=here))
