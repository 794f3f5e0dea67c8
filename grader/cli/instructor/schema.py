"""`grade schema`: what a report looks like, for programs."""

from __future__ import annotations

import click

from grader.cli.terminal import hand_over
from grader.marking import store
from grader.model.language import _
from grader.reports.report_json import schema_file


@click.command(help=_("Print the JSON Schema of a report."))
@click.option("--marks", is_flag=True, help=_("Print that of a file of marks by hand."))
def schema(marks: bool) -> None:
    """Print a schema."""
    path = store.schema_file() if marks else schema_file()
    hand_over(path.read_text(encoding="utf-8"))
