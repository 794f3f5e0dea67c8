"""`grade gradebook` and `grade analyze`: what came of a class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.commands.instructor import read_report
from grader.commands.shared import attempts_option, lang_option
from grader.files.writing import write_file
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.terminal import console

NARROW, POINTS = 7, 5  # columns at the least, where a gradebook hardly fits: "37/37"

if TYPE_CHECKING:
    from rich.table import Table

    from grader.batch.gradebook import Standing
    from grader.reports.statistics import Item


@click.command(
    help=_("Show the gradebook in OUT, a folder that `grade batch` made: each learner's score and exercises."),
    epilog="""\b
grade gradebook results/
grade gradebook results/ --below 50
grade gradebook results/ --attempts last --json
""",
)
@click.argument("out", type=click.Path(path_type=Path))
@attempts_option
@click.option("--only", "wanted", multiple=True, metavar="ID", help=_("Only this learner; can be given several times."))
@click.option("--below", type=float, metavar="SCORE", help=_("Only scores below this."))
@click.option("--missing", is_flag=True, help=_("Only learners who handed in nothing."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@lang_option
def gradebook(
    out: Path, policy: str, wanted: tuple[str, ...], below: float | None, missing: bool, as_json: bool, lang: str
) -> None:
    """Show a gradebook."""
    import json

    from grader.batch.gradebook import Gradebook

    with Gradebook(out) as book:
        exercises = book.exercises()
        shown = [
            (standing, book.points(standing.grading) if standing.grading else {})
            for standing in book.standings(policy)
            if (not wanted or standing.learner in wanted)
            and (below is None or (standing.score is not None and standing.score < below))
            and (not missing or standing.status == "missing")
        ]
    if as_json:
        documents = [
            {**asdict(s), "exercises": {e: {"points": p, "max_points": m} for e, (p, m) in points.items()}}
            for s, points in shown
        ]
        click.echo(json.dumps(documents, ensure_ascii=False, indent=1))
    elif shown:
        console().print(table(shown, exercises))
    else:
        click.echo(_("No learner is like that."))


def table(shown: list[tuple[Standing, dict[str, tuple[int, int]]]], exercises: list[str]) -> Table:
    """Return learners in rows and exercises in columns; a dash is where nothing was handed in."""
    from rich.table import Table

    made = Table(box=None, pad_edge=False)
    made.add_column(_("learner"), overflow="fold", min_width=NARROW)
    made.add_column(_("name"), overflow="fold", min_width=NARROW)
    made.add_column(_("score"), justify="right", no_wrap=True)
    for title in exercises:
        made.add_column(title, justify="right", overflow="fold", min_width=POINTS)
    made.add_column(_("attempts"), justify="right", no_wrap=True)
    for standing, points in shown:
        earned = [f"{points[e][0]}/{points[e][1]}" if e in points else "–" for e in exercises]
        score = "–" if standing.score is None else f"{standing.score:g}"
        made.add_row(standing.learner, standing.name, score, *earned, str(standing.attempts))
    return made


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
    import json

    from rich.padding import Padding

    from grader.reports import statistics

    found = statistics.analyze(reports_in(reports, policy))
    if as_json:
        click.echo(json.dumps(statistics.document(found), ensure_ascii=False, indent=1))
    if html_file:
        from grader.reports import html, plots

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
    from rich.table import Table

    from grader.reports import statistics

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


def reports_in(paths: tuple[Path, ...], policy: str) -> Iterator[Any]:
    """Yield the reports that are named; of a class, those that count (InputError where there is none, or a wrong one).

    What `grade batch` wrote is valid; that nobody has changed it since is known by its digest.
    """
    from grader.batch import gradebook

    for path in paths:
        if (path / gradebook.FILE).is_file():
            yield from (report for _standing, report in reports_of_class(path, policy) if report)
        elif path.is_dir():
            files = sorted(path.rglob("*.json"))
            if not files:
                raise InputError(_("{path}: there is no report (.json) in this folder.").format(path=path))
            yield from map(read_report, files)
        else:
            yield read_report(path)


def standings_of_class(out: Path, policy: str) -> list[Standing]:
    """Return where each learner of a gradebook stands."""
    from grader.batch.gradebook import Gradebook

    with Gradebook(out) as book:
        return book.standings(policy)


def reports_of_class(out: Path, policy: str) -> Iterator[tuple[Standing, Any]]:
    """Yield each learner of a gradebook with the report that counts, or None where there is none."""
    from grader.batch.gradebook import read_report as read_stored

    for standing in standings_of_class(out, policy):
        yield standing, read_stored(out, standing) if standing.report else None
