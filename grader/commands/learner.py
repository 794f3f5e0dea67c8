"""What a learner types."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands.shared import course_option, exercise_option, lang_option, open_catalog, own_folder, require_option
from grader.files.writing import expect_file, write_file
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.terminal import EXIT_FAULTS, ProgressLine, console

if TYPE_CHECKING:
    from grader.course.catalog import Catalog
    from grader.course.progress import Standings
    from grader.figures.process import Easel
    from grader.model.report import ExerciseResult
    from grader.sandbox.forkserver import Box


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
    from grader.sandbox.launch import launch

    saved = [file for file in (html_file, Path(report_file) if report_file not in (None, "-") else None) if file]
    for file in saved:
        expect_file(file)
    launched = launch()  # first of all, because it loads NumPy while this process does the same
    from grader.grading import grade
    from grader.sandbox.forkserver import Box

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
        from grader.model import scoring
        from grader.reports import report_json

        document = report_json.document(report, audience=audience) if report_file or html_file else {}
        if report_file == "-":
            click.echo(report_json.text_of(document), nl=False)
        else:
            from grader.reports.text import print_report

            if report_file:
                write_file(Path(report_file), report_json.text_of(document))
            print_report(report, console(), where=str(path))
        if html_file and easel:
            from grader.reports import html

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
    from grader.figures.process import Easel

    return Easel(box)


def record(path: Path, results: tuple[ExerciseResult, ...]) -> None:
    """Write down how far a learner is, where what was graded is their own folder; say so when that fails."""
    from grader.course import progress

    home = progress.home_of(path)
    if home is None:
        return
    try:
        progress.record(home, results)
    except InputError as error:
        click.echo(str(error), err=True)


def standings_in(catalog: Catalog) -> tuple[Path | None, Standings]:
    """Return the learner's own folder, and how far they are."""
    from grader.course import progress

    home = own_folder(catalog)
    return home, progress.read(home) if home else {}


@click.command("list", help=_("List the exercises of the course, with their tasks and how far you are."))
@course_option
@lang_option
def list_exercises(course: Path | None, lang: str) -> None:
    """List exercises and tasks."""
    from grader.reports.text import bar

    catalog = open_catalog(course)
    _home, standings = standings_in(catalog)
    click.echo(str(catalog.course.title))
    for exercise in catalog.course.exercises:
        standing = standings.get(exercise.slug)
        click.echo(f"\n{exercise.number:02d} {exercise.slug}: {exercise.title}")
        share = _("worth {weight} of 100").format(weight=exercise.weight)
        points = _("not begun")
        if standing:
            points = _("{earned:g} of {max:g} points").format(earned=standing.points, max=standing.max_points)
        filled = bar(standing.points, standing.max_points) if standing else bar(0, 1)
        click.echo(f"   {filled} {points} ({share})")
        for task in exercise.tasks:
            sign = "✓" if standing and task.number in standing.done else "○"
            click.echo(f"   {sign} {task.number}. {task.title}")


@click.command(
    help=_(
        "Show the next hint for a task of EXERCISE: three steps, from a nudge to a worked example of its like. "
        "Without TASK, it is for the first task that is not done yet."
    ),
    epilog="""\b
grade hint layers
grade hint layers 2
""",
)
@click.argument("exercise")
@click.argument("task", type=int, required=False)
@course_option
@lang_option
def hint(exercise: str, task: int | None, course: Path | None, lang: str) -> None:
    """Show the next hint."""
    from grader.course import progress

    catalog = open_catalog(course)
    found = catalog.named(exercise)
    home, standings = standings_in(catalog)
    standing = standings.get(found.slug, progress.Standing())
    open_tasks = [t.number for t in found.tasks if t.number not in standing.done]
    number = task if task is not None else next(iter(open_tasks), 1)
    if not 1 <= number <= len(found.tasks):
        said = _("{exercise} has no task {task}; its tasks are 1 to {count}.")
        raise InputError(said.format(exercise=found.slug, task=number, count=len(found.tasks)))
    hints = found.tasks[number - 1].hints
    level = min(standing.hints.get(number, 0) + 1, len(hints))
    out = console()
    out.print(_("Task {number}: {title}").format(number=number, title=found.tasks[number - 1].title))
    for step, text in enumerate(hints[:level], 1):
        which = _("Hint {step} of {count}").format(step=step, count=len(hints))
        out.print(f"\n{which}: {text}")
    if home:
        progress.hinted(home, found.slug, number, level)


@click.command(
    help=_("Make a file of EXERCISE the stub again that it was at first; what was in it is kept beside it."),
    epilog="""\b
grade reset layers
grade reset exercises/05-layers/layers.ipynb
""",
)
@click.argument("exercise")
@course_option
@lang_option
def reset(exercise: str, course: Path | None, lang: str) -> None:
    """Make a file a stub again."""
    from grader.course import handout

    given = Path(exercise)
    catalog = open_catalog(course, given if given.is_file() else None)
    if given.is_file():
        path, found = given, next((e for e in catalog.course.exercises if given.name in e.files), None)
        if found is None:
            raise InputError(_("{path} is no file of this course's exercises.").format(path=given))
    else:
        found = catalog.named(exercise)
        home = own_folder(catalog) or catalog.root
        path = next(
            (
                p
                for p in (home / found.folder / found.file, home / "exercises" / found.folder / found.file)
                if p.is_file()
            ),
            Path(found.file),
        )
    backup = handout.reset(catalog, found, path)
    if backup is None:
        click.echo(_("{path} is a stub already.").format(path=path))
    else:
        click.echo(_("{path} is a stub again; what was in it is kept as {backup}.").format(path=path, backup=backup))


@click.command(
    help=_("Copy the exercises into DIR, a folder of your own. Files that are there are never overwritten."),
    epilog="""\b
grade init my-work
cd my-work
grade submit .
""",
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@course_option
@lang_option
def init(folder: Path, course: Path | None, lang: str) -> None:
    """Copy the exercises out."""
    from grader.course import handout, location

    catalog = open_catalog(course)
    if folder.resolve().is_relative_to(catalog.root.resolve() / "exercises"):
        said = _("{path} is where the course's own files are; name another folder, such as my-work.")
        raise InputError(said.format(path=folder))
    written, kept = handout.copy_out(catalog, folder)
    click.echo(language.plural("{count} file was written.", "{count} files were written.", len(written)))
    if kept:
        click.echo(
            language.plural("{count} file was there and is kept.", "{count} files were there and are kept.", len(kept))
        )
    try:
        location.remember(folder, catalog.root)
    except InputError as error:
        click.echo(str(error))
    click.echo(_("Next: `cd {path}`, then `grade practice`, or `grade submit .`").format(path=folder))
