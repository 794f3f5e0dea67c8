"""`grade submit`: one submission is graded, and its learner reads what came of it."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import click

from grader.cli.options import course_option, exercise_option, lang_option, open_catalog, require_option
from grader.cli.terminal import EXIT_FAULTS, ProgressLine, console
from grader.course import progress
from grader.figures.process import Easel
from grader.files.writing import expect_file, write_file
from grader.grading import grade
from grader.model import scoring
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import ExerciseResult
from grader.reports import html, report_json
from grader.reports.text import print_report
from grader.sandbox.forkserver import Box
from grader.sandbox.launch import launch


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
    course: Path | None,
    strict: bool,
    require: str,
) -> None:
    """Grade one submission."""
    saved = [file for file in (html_file, Path(report_file) if report_file not in (None, "-") else None) if file]
    for file in saved:
        expect_file(file)
    launched = launch()  # first of all, because it loads NumPy while this process does the same

    with Box(launched) as box, easel_for(html_file, box) as easel:
        with ProgressLine() as progress:
            catalog = open_catalog(course, path)
            if not catalog.has_hidden_tests:
                click.echo(_("The hidden tests are with your instructor; this is what can be seen without them:"))
                for line in grade.survey(catalog, path, names, box):
                    click.echo(f"  {line}")
                if report_file or html_file or strict:
                    raise InputError(_("Without hidden tests there are no points, so no report and no --strict."))
                return
            report = grade.grade(
                catalog,
                path,
                names,
                box,
                seed=seed,
                tell=progress.tell,
                require=require,
                meanwhile=easel.draw if easel else None,
            )
        record(path, report.exercises)

        document = report_json.document(report, audience=audience) if report_file or html_file else {}
        if report_file == "-":
            click.echo(report_json.text_of(document), nl=False)
        else:
            if report_file:
                write_file(Path(report_file), report_json.text_of(document))
            print_report(report, console(), where=str(path))
        if html_file and easel:
            with ProgressLine() as progress:
                progress.tell(_("Drawing pictures"))
                pictures = easel.pictures()
            write_file(html_file, html.page(document, pictures))
    for file in saved:
        click.echo(_("Report written to {path}.").format(path=file), err=report_file == "-")
    score = scoring.course_score(report)
    if strict and score.earned < score.max:
        sys.exit(EXIT_FAULTS)


def easel_for(page: Path | None, box: Box) -> AbstractContextManager[Easel | None]:
    """Return what draws the pictures of a page, where there is to be one."""
    if page is None:
        return nullcontext()

    return Easel(box)


def record(path: Path, results: tuple[ExerciseResult, ...]) -> None:
    """Write down how far a learner is, where what was graded is their own folder; say so when that fails."""
    home = progress.home_of(path)
    if home is None:
        return
    try:
        progress.record(home, results)
    except InputError as error:
        click.echo(str(error), err=True)
