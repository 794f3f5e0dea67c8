"""What several commands take that bring marks into other systems, and what is said of all of them."""

from __future__ import annotations

from pathlib import Path

import click

from grader.batch.class_marks import ClassMarks
from grader.model.language import _, listed

MOST_NAMED = 5

max_option = click.option(
    "--max",
    "most",
    type=click.FloatRange(0, min_open=True),
    help=_("Points of the column (default: those of the report)."),
)
slug_option = click.option(
    "--exercise", "slug", metavar="SLUG", help=_("Marks for this exercise alone, not for all together.")
)
roster_option = click.option(
    "--roster", "roster_file", type=click.Path(path_type=Path), help=_("CSV of the learners, as for `grade batch`.")
)
id_from_option = click.option(
    "--id-from", metavar="TITLE", help=_("The roster's column that holds what the other system calls a learner.")
)


def say_whose_failed(found: ClassMarks) -> None:
    """Name the learners in whose reports the grader failed, if there are any."""
    if found.failed:
        said = _("The grader failed in reports on {learners}; see there: what it could not check does not count.")
        click.echo(said.format(learners=listed(found.failed, MOST_NAMED)), err=True)
