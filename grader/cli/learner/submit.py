"""`grade submit`: one submission is graded, and its learner reads what came of it."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.options import course_option, exercise_option, lang_option, require_option
from grader.files.writing import expect_file
from grader.model.language import _
from grader.sandbox.launch import launch


@click.command(
    help=_("Grade what is at PATH: a folder (this one, where none is named), a zip, or one file (.py or .ipynb)."),
    epilog="""\b
grade submit exercises/
grade submit exercises/05-layers/layers.ipynb
grade submit work.zip --report report.json
grade submit exercises/ --lang ko
""",
)
@click.argument("path", type=click.Path(path_type=Path), default=".")
@exercise_option
@click.option(
    "--report", "report_file", metavar="FILE", help=_("Write the report as JSON, too; - prints it and nothing else.")
)
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Write a page for a browser, too, with pictures of what the programs do."),
)
@click.option(
    "--audience",
    type=click.Choice(["student", "staff"]),
    default="student",
    show_default=True,
    help=_("Whom the JSON is for; staff also see hidden checks and the seed."),
)
@lang_option
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), help=_("Draw the same random inputs again."))
@course_option
@click.option("--failed-first", is_flag=True, help=_("Show what failed before what passed."))
@click.option("--strict", is_flag=True, help=_("Exit with 1 unless every point is earned."))
@require_option("none")
def submit(
    path: Path,
    names: tuple[str, ...],
    report_file: str | None,
    html_file: Path | None,
    audience: str,
    lang: str,
    seed: int | None,
    course_root: Path | None,
    failed_first: bool,
    strict: bool,
    require: str,
) -> None:
    """Grade one submission."""
    saved = [file for file in (html_file, Path(report_file) if report_file not in (None, "-") else None) if file]
    for file in saved:
        expect_file(file)
    server = launch()  # first of all: it loads NumPy while this process imports what it needs itself
    from grader.cli.learner.grading import graded  # noqa: PLC0415 - see above

    graded(
        server, path, names, course_root,
        report_file=report_file, html_file=html_file, audience=audience, seed=seed, failed_first=failed_first,
        strict=strict, require=require,
    )  # fmt: skip
