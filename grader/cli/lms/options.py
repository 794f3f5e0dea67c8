"""What several commands take that bring marks into other systems, and what is said of all of them."""

from __future__ import annotations

from pathlib import Path

import click

from grader.batch.class_marks import ClassMarks
from grader.model.language import _, listed, plural

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


unreadable_option = click.option(
    "--unreadable-as-0",
    "unread_is_0",
    is_flag=True,
    help=_("Give 0 to those whose submission nobody could read; otherwise they have no score."),
)


complete_option = click.option(
    "--complete-only",
    is_flag=True,
    help=_("Leave out whoever still waits for a mark by hand; otherwise what waits counts as not earned."),
)


def say_who_waits(waiting: list[str], *, complete_only: bool) -> None:
    """Say how many learners still wait for a mark by hand."""
    if waiting:
        said = plural(
            "{count} learner still waits for a mark by hand, and what waits counts as not earned:",
            "{count} learners still wait for a mark by hand, and what waits counts as not earned:",
            len(waiting),
        )
        if complete_only:
            said = plural(
                "{count} learner is left out, who still waits for a mark by hand:",
                "{count} learners are left out, who still wait for a mark by hand:",
                len(waiting),
            )
        click.echo(f"{said} {listed(waiting, MOST_NAMED)}.", err=True)


def say_whose_failed(found: ClassMarks, *, unread_is_0: bool) -> None:
    """Name the learners in whose reports the grader failed, and those whose submission nobody could read."""
    if found.unread:
        said = _("Could not be read, and so without a score: {learners}. --unreadable-as-0 gives them 0.")
        if unread_is_0:
            said = _("Could not be read, and so with 0 points: {learners}.")
        click.echo(said.format(learners=listed(found.unread, MOST_NAMED)), err=True)
    if found.failed:
        said = _("The grader failed in reports on {learners}; see there: what it could not check does not count.")
        click.echo(said.format(learners=listed(found.failed, MOST_NAMED)), err=True)
