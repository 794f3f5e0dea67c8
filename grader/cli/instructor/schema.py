"""`grade schema`: what a report looks like, for programs."""

from __future__ import annotations

import click

from grader.cli.terminal import hand_over
from grader.model.language import _
from grader.reports.report_json import schema_file


@click.command(help=_("Print the JSON Schema of a report."))
def schema() -> None:
    """Print the schema."""
    hand_over(schema_file().read_text(encoding="utf-8"))
