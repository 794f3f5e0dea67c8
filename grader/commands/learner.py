"""What a learner types."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.commands.shared import course_option, exercise_option, lang_option, open_catalog, require_option
from grader.errors import InputError
from grader.language import _
from grader.terminal import EXIT_FAULTS, ProgressLine, console, write_file


@click.command(
    help=_("Grade what is at PATH: the exercises folder, a folder of files, a zip, or one file (.py or .ipynb)."),
    epilog="""\b
grade submit exercises/
grade submit exercises/05-layers/layers.ipynb
grade submit work.zip --report report.json
grade submit exercises/ --lang ko
""",
)
@click.argument("path", type=click.Path(path_type=Path))
@exercise_option
@click.option(
    "--report", "report_file", metavar="FILE", help=_("Write the report as JSON, too; - prints it and nothing else.")
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
@click.option("--strict", is_flag=True, help=_("Exit with 1 unless every point is earned."))
@require_option
def submit(
    path: Path,
    names: tuple[str, ...],
    report_file: str | None,
    audience: str,
    lang: str,
    seed: int | None,
    course: Path | None,
    strict: bool,
    require: str,
) -> None:
    """Grade one submission."""
    from grader.sandbox.launch import launch

    if report_file not in (None, "-") and not Path(report_file).parent.is_dir():
        raise InputError(_("{path}: its folder does not exist.").format(path=report_file))
    launched = launch()  # first of all, because it loads NumPy while this process does the same
    from grader import grading
    from grader.sandbox.box import Box

    with Box(launched) as box, ProgressLine() as progress:
        catalog = open_catalog(course, path)
        if not catalog.has_hidden_tests:
            click.echo(_("The hidden tests are with your instructor; this is what can be seen without them:"))
            for line in grading.survey(catalog, path, names, box):
                click.echo(f"  {line}")
            if report_file or strict:
                raise InputError(_("Without hidden tests there are no points, so no report and no --strict."))
            return
        report = grading.grade(catalog, path, names, box, seed=seed, tell=progress.tell, require=require)
    from grader import scoring
    from grader.reports import json

    text = json.text_of(json.document(report, audience=audience)) if report_file else ""
    if report_file == "-":
        click.echo(text, nl=False)
    else:
        from grader.reports.text import print_report

        if report_file:
            write_file(Path(report_file), text)
        print_report(report, console(), where=str(path))
        if report_file:
            click.echo(_("Report written to {path}.").format(path=report_file))
    score = scoring.course_score(report)
    if strict and score.earned < score.max:
        sys.exit(EXIT_FAULTS)


@click.command("list", help=_("List the exercises of the course, with their tasks."))
@course_option
@lang_option
def list_exercises(course: Path | None, lang: str) -> None:
    """List exercises and tasks."""
    catalog = open_catalog(course, Path.cwd())
    click.echo(str(catalog.course.title))
    for exercise in catalog.course.exercises:
        share = _("{weight} of 100").format(weight=exercise.weight)
        click.echo(f"\n{exercise.number:02d} {exercise.slug}: {exercise.title} ({share})")
        for task in exercise.tasks:
            click.echo(f"   {task.number}. {task.title}")
