"""`grade push lti`: marks go into the gradebook of a platform, and are read back."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import click
from rich.table import Table

from grader.batch.class_marks import class_marks
from grader.cli.lms.options import (
    complete_option,
    id_from_option,
    max_option,
    roster_option,
    say_who_waits,
    say_whose_failed,
    slug_option,
    unreadable_option,
)
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import EXIT_FAULTS, ProgressLine
from grader.lti import platform
from grader.lti.plan import Push, Row
from grader.lti.push import run, scopes
from grader.lti.receipt import GOOD, Verdict
from grader.lti.service import Service
from grader.model.language import _, plural
from grader.reports.marks import Column
from grader.reports.text import console


@click.command(
    "lti",
    help=_(
        "Send the marks in RESULTS (a saved report, or a folder that `grade batch` made) by LTI 1.3 into the gradebook "
        "that --config describes. Only what differs from the gradebook is sent; all of it is read back afterwards, and "
        "a receipt says what became of each mark. Learners who handed in nothing get no mark, not even 0. "
        "What a teacher has changed there is left alone, and listed. Interrupted? The same command goes on. Exit code "
        "1 when any mark did not arrive."
    ),
    epilog="""\b
grade push keys lti/ --for moodle
grade push lti results/ --config lti/lti.toml --dry-run
grade push lti results/ --config lti/lti.toml
grade push lti results/ --config lti/lti.toml --exercise layers --max 20
""",
)
@click.argument("results", type=click.Path(path_type=Path))
@click.option(
    "--config", type=click.Path(path_type=Path), required=True, help=_("Settings that `grade push keys` began.")
)
@click.option("--dry-run", is_flag=True, help=_("Only show what would be sent."))
@click.option("--overwrite", is_flag=True, help=_("Replace what a teacher has put there, too."))
@click.option("--title", help=_("Title of the column, where it is made (default: that of the course or exercise)."))
@click.option(
    "--id", "resource_id", metavar="ID", help=_("What the column is found by (default: the course and exercise).")
)
@click.option(
    "--receipt", "receipt_file", type=click.Path(path_type=Path),
    help=_(
        "Where the receipt of the last push is, and that of this one will be (default: receipt-ID.json in the folder "
        "of results)."
    ),
)  # fmt: skip
@slug_option
@max_option
@roster_option
@id_from_option
@unreadable_option
@complete_option
@attempts_option
@lang_option
def push_lti(
    results: Path,
    config: Path,
    dry_run: bool,
    overwrite: bool,
    title: str | None,
    resource_id: str | None,
    receipt_file: Path | None,
    slug: str | None,
    most: float | None,
    roster_file: Path | None,
    id_from: str | None,
    unread_is_0: bool,
    complete_only: bool,
    policy: str,
    lang: str,
) -> None:
    """Push marks by LTI."""
    there = platform.read(config)
    found = class_marks(
        results, policy, slug, most, roster_file, id_from, unread_is_0=unread_is_0, complete_only=complete_only
    )
    say_whose_failed(found, unread_is_0=unread_is_0)
    say_who_waits(found.waiting, complete_only=complete_only)
    id_ = resource_id or "/".join(["nn-grade", found.course, *([found.part] if found.part else [])])
    column = Column(title or found.title, id_, found.most)
    path = receipt_file or (results if results.is_dir() else Path()) / receipt_of(id_)
    push = Push(there.line_items_url, column, path, dry_run, overwrite)
    with Service(there, scopes(there.members_url)) as service, ProgressLine() as progress:
        run(service, push, found.marks, progress.tell, strangers=found.strangers)
    if dry_run:
        if not push.column.address:
            said = _("The column “{title}” would be made, with {most:g} points.")
            click.echo(said.format(title=column.title, most=column.most))
        console().print(table(push.rows))
    fine = (*GOOD, Verdict.PLANNED) if dry_run else GOOD
    bad = [row for row in push.rows if row.verdict not in fine]
    for row in bad:
        if dry_run or row.verdict is Verdict.NOT_SENT:  # the table, or the trouble, tells
            continue
        click.echo(f"{row.mark.learner}: {shown(row)} ({row.reason})", err=True)
    if push.trouble:
        click.echo(f"grade: {push.trouble}", err=True)
    if any(row.verdict is Verdict.LEFT_ALONE for row in push.rows):
        said = _("--overwrite replaces what was left alone; --receipt names the receipt of an earlier push.")
        click.echo(said, err=True)
    click.echo(summary(push.rows))
    if not dry_run:
        click.echo(_("What became of each is in {path}.").format(path=path))
    if push.trouble or bad:
        sys.exit(EXIT_FAULTS)


def receipt_of(id_: str) -> str:
    """Return the name of the file that says what became of the marks in one column."""
    return f"receipt-{re.sub(r'[^0-9A-Za-z.+-]+', '-', id_.removeprefix('nn-grade/'))}.json"


def table(rows: list[Row]) -> Table:
    """Return what is planned for each learner."""
    made = Table(box=None, pad_edge=False)
    for title, justify in ((_("learner"), "left"), (_("there"), "right"), (_("mark"), "right"), ("", "left")):
        made.add_column(title, justify=justify)  # type: ignore[arg-type]
    for row in rows:
        had = "–" if row.before is None or row.before.score is None else f"{row.before.score:g}"
        said = f"{shown(row)} ({row.reason})" if row.reason else shown(row)
        made.add_row(row.mark.learner, had, f"{row.mark.score:g}", said)
    return made


def summary(rows: list[Row]) -> str:
    """Return how many marks came to what, on one line."""
    told = ", ".join(f"{said}: {count}" for said, count in Counter(map(shown, rows)).items())
    return plural("{count} mark", "{count} marks", len(rows)) + (f" ({told})" if told else "")


def shown(row: Row) -> str:
    """Return what became of a mark, in a word or two."""
    return {
        "planned": _("to be sent"),
        "sending": _("sent, no answer"),
        "accepted": _("sent, not read back"),
        "arrived": _("arrived"),
        "unchanged": _("there already"),
        "left_alone": _("left alone"),
        "not_applied": _("did not arrive"),
        "newer": _("not sent"),
        "locked": _("probably locked"),
        "refused": _("refused"),
        "unknown": _("nobody found"),
        "not_sent": _("not sent"),
    }[row.verdict.value]
