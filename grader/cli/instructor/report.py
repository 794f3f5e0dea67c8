"""`grade report`: a page made of a saved report."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.options import lang_option
from grader.files.writing import write_file
from grader.model import language
from grader.model.language import _
from grader.reports import html
from grader.reports.validation import saved_report


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
    document = saved_report(report)
    language.choose(document["language"])  # a page speaks one language, and the report's texts are written

    write_file(html_file, html.page(document))
    click.echo(_("Report written to {path}.").format(path=html_file))
