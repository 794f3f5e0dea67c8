"""What an instructor types: how safe it is here, and what becomes of reports."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader import language
from grader.commands.shared import attempts_option, course_option, lang_option
from grader.errors import InputError
from grader.language import _
from grader.terminal import EXIT_FAULTS, console, read_json, write_file

if TYPE_CHECKING:
    from rich.table import Table

    from grader.analysis import Item


@click.command(help=_("Show how strong the sandbox is on this machine, what is open, and what to do about it."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def doctor(as_json: bool, course: Path | None, lang: str) -> None:
    """Measure the sandbox."""
    import json

    from grader import catalog, doctor
    from grader.sandbox import kernel, strength
    from grader.sandbox.box import Box

    root = course or catalog.find(Path.cwd())
    found = catalog.read(root) if root else None
    hidden = found.hidden_tests(found.course.exercises) if found else []
    sandbox = strength.NOWHERE
    if kernel.ON_LINUX:
        with Box() as box:
            sandbox = strength.measured(box, hidden)
    click.echo(json.dumps(doctor.document(sandbox), indent=1) if as_json else "\n".join(doctor.lines(sandbox)))


@click.command(help=_("Print the JSON Schema of a report."))
def schema() -> None:
    """Print the schema."""
    from grader.reports.json import SCHEMA_FILE

    click.echo(SCHEMA_FILE.read_text(encoding="utf-8"), nl=False)


@click.command(help=_("Check that FILE is a report: its schema, and that its sums add up."))
@click.argument("file", type=click.Path(path_type=Path))
@lang_option
def validate(file: Path, lang: str) -> None:
    """Validate a report."""
    from grader.reports import validation

    document = read_json(file)
    if not validation.is_report(document):
        raise InputError(_("{path} is no report of format 1.0; `grade schema` prints what one is.").format(path=file))
    faults = validation.faults(document)
    for fault in faults:
        click.echo(f"{file}: {fault}", err=True)
    if faults:
        sys.exit(EXIT_FAULTS)
    click.echo(_("{path} is a valid report.").format(path=file))


def read_report(path: Path) -> Any:
    """Return a saved report (InputError when it is none, or a wrong one)."""
    from grader.reports import validation

    document = read_json(path)
    known = validation.is_report(document)
    if not known or (faults := validation.faults(document)):
        reason = faults[0] if known else ""
        raise InputError(_("{path} is no valid report. {reason}").format(path=path, reason=reason).strip())
    return document


@click.command(
    help=_("Turn a saved REPORT into what another system takes in."),
    epilog="""\b
grade export report.json --to gradescope > results.json
grade export report.json --to csv --out grades.csv
""",
)
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice(["gradescope", "csv"]), required=True, help=_("The system to write for.")
)
@click.option("--out", type=click.Path(path_type=Path), help=_("Write to this file instead of standard output."))
@lang_option
def export(report: Path, target: str, out: Path | None, lang: str) -> None:
    """Export a report."""
    import importlib

    document = read_report(report)
    text = importlib.import_module(f"grader.exporters.{target}").export(document)
    if out:
        write_file(out, text)
    else:
        click.echo(text, nl=False)


@click.command(
    help=_("Make a page for a browser out of a saved REPORT. Pictures come with `grade submit --html` only."),
    epilog="""\b
grade report report.json --html report.html
""",
)
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help=_("Write the page to this file."),
)
@lang_option
def report(report: Path, html_file: Path, lang: str) -> None:
    """Make a page of a report."""
    document = read_report(report)
    language.choose(document["language"])  # a page speaks one language, and the report's texts are written
    from grader.reports import html

    write_file(html_file, html.page(document))
    click.echo(_("Report written to {path}.").format(path=html_file))


@click.command(
    help=_(
        "Show what a class did together: how hard each check was, how well it tells learners apart, and how often each "
        "known mistake was made. REPORTS are folders that `grade batch` made, saved reports, or folders of these."
    ),
    epilog="""\b
grade analyze results/
grade analyze results/ --attempts first
grade analyze reports/ --json > analysis.json
""",
)
@click.argument("reports", type=click.Path(path_type=Path), nargs=-1, required=True)
@attempts_option
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@lang_option
def analyze(reports: tuple[Path, ...], policy: str, as_json: bool, lang: str) -> None:
    """Analyse reports."""
    import json

    from rich.padding import Padding

    from grader import analysis

    found = analysis.analyze(reports_in(reports, policy))
    if as_json:
        click.echo(json.dumps(analysis.document(found), ensure_ascii=False, indent=1))
        return
    out = console()
    for exercise, items in groupby(found.items, lambda item: item.exercise):
        out.print(_items(exercise, list(items)))
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

    table = Table(box=None, pad_edge=False)
    table.add_column(exercise, overflow="ellipsis", no_wrap=True)
    for title in (_("tried"), _("passed"), "95%", "r", "95%"):
        table.add_column(title, justify="right", no_wrap=True)
    for item in items:
        low, high = item.interval
        r, between = item.discrimination, item.discrimination_interval
        alike = _("never failed") if item.passed == item.tried else "–" if item.passed else _("never passed")
        table.add_row(
            item.check,
            str(item.tried),
            f"{item.share:.0%}",
            f"{low:.0%}–{high:.0%}",
            alike if r is None else f"{r:.2f}",
            "{:.2f} … {:.2f}".format(*between) if between else "",
        )
    return table


def reports_in(paths: tuple[Path, ...], policy: str) -> Iterator[Any]:
    """Yield the reports that are named; of a class, those that count (InputError where there is none, or a wrong one).

    What `grade batch` wrote is valid; to prove it of each report again would take forty times as long as to read it.
    """
    from grader.batch import gradebook

    for path in paths:
        if (path / gradebook.FILE).is_file():
            with gradebook.Gradebook(path) as book:
                yield from (read_json(path / s.report) for s in book.standings(policy) if s.report)
        elif path.is_dir():
            files = sorted(path.rglob("*.json"))
            if not files:
                raise InputError(_("{path}: there is no report (.json) in this folder.").format(path=path))
            yield from map(read_report, files)
        else:
            yield read_report(path)
