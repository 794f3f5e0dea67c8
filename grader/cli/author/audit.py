"""`grade audit`: what the hidden tests of a course miss."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from grader.authoring.audit import audit as audits
from grader.authoring.audit import report
from grader.cli.course import open_course
from grader.cli.options import course_option, exercise_option, jobs_option, lang_option
from grader.cli.terminal import EXIT_FAULTS, ProgressLine
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.text import console


@click.command(
    help=_(
        "Measure the hidden tests: make wrong programs of each solution by one small change, and see which of them "
        "pass; and see whether every right variant earns full marks. What was tried is remembered in .grade/."
    )
)
@exercise_option
@jobs_option
@click.option("--seeds", type=click.IntRange(1), default=1, help=_("Grade each right variant with so many seeds."))
@click.option("--prove", is_flag=True, help=_("Ask each mutant that is listed as equivalent 10,000 inputs, too."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def audit(
    names: tuple[str, ...], jobs: int, seeds: int, prove: bool, as_json: bool, course_root: Path | None, lang: str
) -> None:
    """Measure the hidden tests."""
    course = open_course(course_root)
    if not course.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; there is nothing to measure here."))
    with ProgressLine() as progress:
        found = [
            audits.audit(
                course,
                exercise,
                jobs=jobs,
                seeds=seeds,
                prove=prove,
                tell=lambda what, done, of: progress.tell(f"{what}: {done} / {of}"),
            )
            for exercise in course.selected(names)
        ]
    if as_json:
        click.echo(json.dumps(report.document(found), indent=1))
    else:
        console().print(report.table(found))
        for line in report.lines(found):
            click.echo(line)
    if not all(map(report.is_sound, found)):
        sys.exit(EXIT_FAULTS)
