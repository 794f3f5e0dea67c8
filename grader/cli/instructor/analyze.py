"""`grade analyze`: what a class did together."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path

import click
from rich.padding import Padding
from rich.table import Table

from grader.batch.results import reports_in
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import hand_over
from grader.files.writing import write_file
from grader.model import language
from grader.model.language import _
from grader.reports import html, plots, statistics
from grader.reports.statistics import Item
from grader.reports.text import console


@click.command(
    help=_(
        "Show what a class did together: how hard each check was, how well it tells learners apart, and how often each "
        "known mistake was made. REPORTS are folders that `grade batch` made, saved reports, or folders of these."
    ),
    epilog="""\b
grade analyze results/
grade analyze results/ --attempts first
grade analyze results/ --html analysis.html
grade analyze reports/ --json > analysis.json
""",
)
@click.argument("reports", type=click.Path(path_type=Path), nargs=-1, required=True)
@attempts_option
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Write a page for a browser, with plots, instead of printing."),
)
@lang_option
def analyze(reports: tuple[Path, ...], policy: str, as_json: bool, html_file: Path | None, lang: str) -> None:
    """Analyse reports."""
    found = statistics.analyze(reports_in(reports, policy))
    if as_json:
        hand_over(json.dumps(statistics.document(found), ensure_ascii=False, indent=1) + "\n")
    if html_file:
        write_file(html_file, html.analysis_page(found, plots.pictures(found)))
        click.echo(_("Report written to {path}.").format(path=html_file), err=as_json)
    if as_json or html_file:
        return
    out = console()
    for exercise, items in found.by_exercise.items():
        out.print(_items(exercise, items))
        out.print()
    for exercise, frequencies in groupby(found.mistakes, lambda frequency: frequency.exercise):
        out.print(_("Known mistakes in {exercise}:").format(exercise=exercise))
        for f in frequencies:
            share = _("{learners} of {of} ({share:.0%})").format(learners=f.learners, of=f.of, share=f.share)
            out.print(f"  {share}  {f.mistake}", Padding(f.text, (0, 0, 0, 6), expand=False), sep="\n")
    said = language.plural("{count} report read.", "{count} reports read.", found.reports)
    nothing = _("No known mistake is named in them.")
    click.echo(said if found.mistakes else f"{said} {nothing}")


def _items(exercise: str, items: list[Item]) -> Table:
    """Return the checks of an exercise in rows: how many passed, and how well that goes with the rest (r)."""
    table = Table(box=None, pad_edge=False)
    table.add_column(exercise, overflow="ellipsis", no_wrap=True)
    for title in (_("tried"), _("passed"), "95%", "r", "95%"):
        table.add_column(title, justify="right", no_wrap=True)
    for item in items:
        low, high = item.interval
        between = item.discrimination_interval
        table.add_row(
            item.check,
            str(item.tried),
            f"{item.share:.0%}",
            f"{low:.0%}–{high:.0%}",
            statistics.telling(item),
            "{:.2f} … {:.2f}".format(*between) if between else "",
        )
    return table
