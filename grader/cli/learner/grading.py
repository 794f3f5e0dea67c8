"""What `grade submit` does, once the process in which learners' programs will run has been started."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import click

from grader.cli.course import open_own_course
from grader.cli.terminal import EXIT_FAULTS, ProgressLine, hand_over
from grader.course import progress
from grader.figures.process import easel_for
from grader.files.writing import write_file
from grader.grading import grade
from grader.model import scoring
from grader.model.course import Course, Task
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import ExerciseResult, Report
from grader.reports import report_json, view
from grader.reports.text import console, print_report
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import Server


def graded(
    server: Server,
    path: Path,
    names: tuple[str, ...],
    course_root: Path | None,
    *,
    report_file: str | None,
    html_file: Path | None,
    audience: str,
    seed: int | None,
    failed_first: bool,
    strict: bool,
    require: str,
) -> None:
    """Grade what is at ``path``, print the report, write what was asked for, and exit with 1 where ``strict`` says."""
    with ForkServers(server) as box:
        course = open_own_course(course_root, path)
        if path.resolve() == course.root:
            path = progress.work_folder(path)
        names = names or progress.exercise_at(course, path)
        if not path.exists():
            _suggest(course, path)
        if not course.has_hidden_tests:
            survey(course, path, names, box)
            if report_file or html_file or strict:
                raise InputError(_("Without hidden tests there are no points, so no report and no --strict."))
            return
        drawing = None
        if html_file:
            drawing = easel_for(box)
        with drawing or nullcontext():
            with ProgressLine() as line:
                meanwhile = drawing.draw if drawing else None
                report = grade.grade(
                    course, path, names, box, seed=seed, tell=line.tell, require=require, meanwhile=meanwhile
                )
            newly = record(path, report.exercises)
            arranged = view.failed_first if failed_first else lambda document: document
            show(report, path, report_file, audience, arranged)
            if len(newly) == 1 and report_file != "-" and (why := str(newly[0].why)):
                done = _("✓ Task {number} is done.").format(number=newly[0].number)
                click.echo(f"\n{done} {why}")
            if html_file and drawing:
                from grader.grading import lesson  # noqa: PLC0415 - with jinja2, which only a page needs
                from grader.reports import html  # noqa: PLC0415 - as above

                with ProgressLine() as line:
                    line.tell(_("Drawing pictures"))
                    pictures = drawing.pictures()
                learned = lesson.lessons(course, report.exercises, box) if progress.home_of(path) else None
                document = arranged(report_json.document(report, audience=audience))
                write_file(html_file, html.page(document, pictures, learned))
    for file in (html_file, Path(report_file) if report_file not in (None, "-") else None):
        if file:
            click.echo(_("Report written to {path}.").format(path=file), err=report_file == "-")
    score = scoring.course_score(report)
    if strict and score.earned < score.max:
        sys.exit(EXIT_FAULTS)


def _suggest(course: Course, path: Path) -> None:
    """Raise InputError where somebody named an exercise instead of a path."""
    if str(path) in {name for exercise in course.exercises for name in (exercise.slug, exercise.folder)}:
        said = _("There is no file or folder {path} here. For the exercise of that name: {command}")
        command = f"`grade submit --exercise {course.named(str(path)).slug}`"
        raise InputError(said.format(path=path, command=command))


def survey(course: Course, path: Path, names: tuple[str, ...], box: ForkServers) -> None:
    """Print what can be seen of a submission without hidden tests."""
    click.echo(_("The hidden tests are with your instructor; this is what can be seen without them:"))
    for line in grade.survey(course, path, names, box):
        click.echo(f"  {line}")


def record(path: Path, results: tuple[ExerciseResult, ...]) -> list[Task]:
    """Write down how far a learner is, where what was graded is their own folder; say so when that fails.

    Return the tasks that are done now and were not before.
    """
    home = progress.home_of(path)
    if home is None:
        return []
    try:
        before = progress.read(home)
        now = progress.record(home, results)
    except InputError as error:
        click.echo(str(error), err=True)
        return []
    none = progress.ExerciseProgress()
    return [
        task
        for exercise in (result.exercise for result in results if result.source)
        for task in exercise.tasks
        if not task.by_hand
        and task.number in now[exercise.slug].done
        and task.number not in before.get(exercise.slug, none).done
    ]


def show(
    report: Report, path: Path, report_file: str | None, audience: str, arranged: Callable[[Document], Document]
) -> None:
    """Print a report for people, or as JSON where that goes to standard output, and write it as JSON to a file."""
    if report_file == "-":
        hand_over(report_json.text_of(report_json.document(report, audience=audience)))
        return
    if report_file:
        write_file(Path(report_file), report_json.text_of(report_json.document(report, audience=audience)))
    print_report(report, console(), where=str(path), arranged=arranged)
