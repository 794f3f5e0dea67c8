"""`grade doctor`: how strong the sandbox is on this machine."""

from __future__ import annotations

import json
from pathlib import Path

import click

from grader.cli.options import course_option, lang_option
from grader.course import catalog, location
from grader.model.language import _
from grader.sandbox import doctor as findings
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers


@click.command(help=_("Show how strong the sandbox is on this machine, what is open, and what to do about it."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def doctor(as_json: bool, course_root: Path | None, lang: str) -> None:
    """Measure the sandbox."""
    root = course_root or location.of_folder(Path.cwd())
    found = catalog.read(root) if root else None
    hidden = found.hidden_tests(found.exercises) if found else []
    with ForkServers() as box:
        sandbox = strength.measured(box, hidden)
    click.echo(json.dumps(findings.document(sandbox), indent=1) if as_json else "\n".join(findings.lines(sandbox)))
