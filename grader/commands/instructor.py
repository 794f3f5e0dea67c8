"""What an instructor types: how safe it is here, and what becomes of reports."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from grader.commands.shared import course_option, lang_option
from grader.files.writing import write_file
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.terminal import EXIT_FAULTS, read_json


@click.command(help=_("Show how strong the sandbox is on this machine, what is open, and what to do about it."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def doctor(as_json: bool, course: Path | None, lang: str) -> None:
    """Measure the sandbox."""
    import json

    from grader.course import catalog, location
    from grader.sandbox import doctor, strength
    from grader.sandbox.forkserver import Box
    from grader.sandbox.lockdown import kernel

    root = course or location.of_folder(Path.cwd())
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
    from grader.reports.report_json import schema_file

    click.echo(schema_file().read_text(encoding="utf-8"), nl=False)


@click.command(help=_("Check that FILE is a report: its schema, and that its sums add up."))
@click.argument("file", type=click.Path(path_type=Path))
@lang_option
def validate(file: Path, lang: str) -> None:
    """Validate a report."""
    from grader.reports import validation

    document = read_json(file)
    if not validation.is_report(document):
        raise InputError(
            _("{path} is no report of a format known here; `grade schema` prints what one is.").format(path=file)
        )
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
