"""`grade validate`: whether a file is a report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.cli.options import lang_option
from grader.cli.terminal import EXIT_FAULTS
from grader.files.opening import content_of, read_json
from grader.marking import given, store
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports import validation


@click.command(
    help=_(
        "Check that FILE is a report: its schema, and that its sums add up. A file of marks by hand is checked, too."
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@lang_option
def validate(file: Path, lang: str) -> None:
    """Validate a report."""
    document = read_json(file)
    if isinstance(document, dict) and document.get("format") == given.FORMAT:
        store.parsed(file, content_of(file))
        click.echo(_("{path} is a valid file of marks.").format(path=file))
        return
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
