"""The command line. Only this module prints and exits; each command imports what it needs, so that it starts fast."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from grader import __version__, language
from grader.errors import GraderError, InputError
from grader.language import LANGUAGES, _

if TYPE_CHECKING:
    from rich.console import Console

    from grader.catalog import Catalog
    from grader.model import Exercise, Report

EXIT_NOT_FULL, EXIT_WRONG_INPUT, EXIT_OUR_FAULT = 1, 2, 3


class Grade(click.Group):
    """The group of all commands: turns our errors into one sentence and the right exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except InputError as error:
            fail(str(error), EXIT_WRONG_INPUT)
        except GraderError as error:
            fail(f"{_('The grader failed, not you; no points were lost.')} {error}", EXIT_OUR_FAULT)


def fail(sentence: str, status: int) -> NoReturn:
    """Print one sentence to standard error and exit."""
    from grader.reports.clean import CONTROL

    click.echo(f"grade: {CONTROL.sub('?', sentence)}", err=True)
    sys.exit(status)


def speak(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """Choose the language before anything is said."""
    return language.choose(value)


lang_option = click.option(
    "--lang", type=click.Choice(LANGUAGES), callback=speak, is_eager=True,
    help="Language of the report (default: GRADE_LANG, then the locale).",
)  # fmt: skip
course_option = click.option(
    "--course", type=click.Path(path_type=Path), help="The course's folder (default: found by walking up from PATH)."
)
exercise_option = click.option(
    "--exercise", "names", multiple=True, metavar="SLUG", help="Only this exercise, by slug or number; can be repeated."
)


@click.group(cls=Grade, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="grade")
def main() -> None:
    """Auto-graded exercises on neural networks, from one neuron to a trained network.

    Learners fill in the stubs in exercises/ and type `grade submit exercises/`. Every command has its own --help.
    """
    language.choose()


def open_catalog(course: Path | None, near: Path) -> Catalog:
    """Return the course that is named, or the one that ``near`` or the current folder lies in."""
    from grader import catalog

    if course is not None:
        if not (course / "exercises" / "course.toml").is_file():
            raise InputError(_("{path} is no course: it has no exercises/course.toml.").format(path=course))
        return catalog.read(course.absolute())
    root = catalog.find(near) or catalog.find(Path.cwd())
    if root is None:
        raise InputError(_("No course found: no folder above {path} has an exercises/course.toml.").format(path=near))
    return catalog.read(root)


@main.command(epilog=r"""
\b
Examples:
  grade submit exercises/                        grade everything that is there
  grade submit exercises/05-layers/layers.ipynb  grade one file
  grade submit work.zip --report report.json     write a report for an LMS, too
  grade submit exercises/ --lang ko              in Korean
""")  # fmt: skip
@click.argument("path", type=click.Path(path_type=Path))
@exercise_option
@click.option("--report", "report_file", metavar="FILE", help="Also write the report as JSON; - writes nothing else.")
@click.option(
    "--audience", type=click.Choice(["student", "staff"]), default="student", show_default=True,
    help="For whom the JSON is: staff also see hidden checks and the seed.",
)  # fmt: skip
@lang_option
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), help="Draw the same random inputs again.")
@course_option
@click.option("--strict", is_flag=True, help="Exit with 1 unless every point is earned.")
def submit(
    path: Path,
    names: tuple[str, ...],
    report_file: str | None,
    audience: str,
    lang: str,
    seed: int | None,
    course: Path | None,
    strict: bool,
) -> None:
    """Grade what is at PATH: the exercises folder, a folder of files, a zip, or one file (.py or .ipynb)."""
    from grader.sandbox.box import Box

    with Box() as box:
        box.start()  # it loads NumPy while this process does the same
        catalog = open_catalog(course, path)
        report = grade_once(catalog, path, names, box, seed)
    from grader import scoring
    from grader.reports import json

    if report_file == "-":
        click.echo(json.text_of(json.document(report, audience=audience)), nl=False)
    else:
        from grader.reports.text import print_report

        print_report(report, console(), where=str(path))
        if report_file:
            write_file(Path(report_file), json.text_of(json.document(report, audience=audience)))
            click.echo(_("Report written to {path}.").format(path=report_file))
    score = scoring.course_score(report)
    if strict and score.earned < score.max:
        sys.exit(EXIT_NOT_FULL)


def grade_once(catalog: Catalog, path: Path, names: tuple[str, ...], box: Any, seed: int | None) -> Report:
    """Grade one submission, with progress on a terminal's standard error."""
    import secrets
    import time
    from datetime import UTC, datetime

    from grader import submission
    from grader.model import Report

    started = time.monotonic()
    chosen = catalog.selected(names)
    handed_in = submission.read(path, catalog.course.exercises, only=chosen[0] if len(names) == 1 else None)
    if path.is_file() and path.suffix.lower() != ".zip":
        chosen = tuple(e for e in chosen if e.slug in handed_in.sources)
    seed = secrets.randbelow(2**32) if seed is None else seed
    if not catalog.has_hidden_tests:
        validate_only(handed_in, chosen, box)
    from grader import engine
    from grader.sandbox.student import Student

    student = Student(box)
    reports: list[Report] = []

    def work(suite: engine.Suite) -> None:
        with progress_line() as tell:
            results = suite.grade(handed_in, student, seed=seed, progress=lambda e, r: tell(str(e.title)))
        created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        spent = round((time.monotonic() - started) * 1000)
        reports.append(
            Report(
                catalog.course, handed_in.name, results, seed, suite.sha256, "none", language.current(), created, spent
            )
        )

    try:
        engine.with_suite(catalog, chosen, work)
    finally:
        student.close()
    return reports[0]


def validate_only(handed_in: Any, exercises: tuple[Exercise, ...], box: Any) -> NoReturn:
    """Say what can be said without hidden tests: which files were found, and whether Python can read them."""
    from grader.sandbox.student import Student

    student = Student(box)
    click.echo(_("The hidden tests are with your instructor; this is what can be seen without them:"))
    for exercise in exercises:
        for source in handed_in.sources.get(exercise.slug, ()):
            _written, unfinished = student.survey(source)
            done = len(exercise.tasks) - len(unfinished)
            state = _("{done} of {all} tasks begun").format(done=done, all=len(exercise.tasks))
            click.echo(f"  {source.name}: {state}")
    student.close()
    sys.exit(0)


def console() -> Console:
    """Return a console on standard output, at most 100 columns wide."""
    from rich.console import Console

    from grader.reports.text import WIDTH

    out = Console(highlight=False, emoji=False, markup=False)
    out.width = min(out.width, WIDTH)
    return out


class progress_line:  # noqa: N801 - reads as a function where it is used
    """A line on a terminal's standard error that says what is being done, and is gone afterwards."""

    def __init__(self) -> None:
        self.shown = ""
        self.terminal = sys.stderr.isatty()

    def __enter__(self) -> Callable[[str], None]:
        return self.tell

    def tell(self, text: str) -> None:
        """Replace the line."""
        if self.terminal and text != self.shown:
            self.shown = text
            click.echo(f"\r\x1b[K… {text}", nl=False, err=True)

    def __exit__(self, *_: object) -> None:
        if self.shown:
            click.echo("\r\x1b[K", nl=False, err=True)


def write_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise InputError(_("{path}: cannot be written ({reason}).").format(path=path, reason=error.strerror)) from None


def read_document(path: Path) -> Any:
    """Return the JSON in a file."""
    import json

    from grader import submission

    try:
        return json.loads(submission.content_of(path).decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(_("{path} is not JSON: {reason}.").format(path=path, reason=error)) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


@main.command("list")
@course_option
@lang_option
def list_exercises(course: Path | None, lang: str) -> None:
    """List the exercises of the course, with their tasks."""
    catalog = open_catalog(course, Path.cwd())
    click.echo(str(catalog.course.title))
    for exercise in catalog.course.exercises:
        share = _("{weight} of 100").format(weight=exercise.weight)
        click.echo(f"\n{exercise.number:02d} {exercise.slug}: {exercise.title} ({share})")
        for task in exercise.tasks:
            click.echo(f"   {task.number}. {task.title}")


@main.command()
@exercise_option
@course_option
def verify(names: tuple[str, ...], course: Path | None) -> None:
    """Prove the course: stubs earn nothing, solutions everything, numbers agree, no text is missing."""
    from grader import verify as proofs
    from grader.sandbox.box import Box
    from grader.sandbox.student import Student

    with Box() as box:
        box.start()
        catalog = open_catalog(course, Path.cwd())
        chosen = catalog.selected(names)
        with progress_line() as tell:
            faults = proofs.verify(catalog, chosen, lambda: Student(box), lambda e, what: tell(f"{e.folder}: {what}"))
    for fault in faults:
        click.echo(f"{fault.exercise}: {fault.problem}.")
    if faults:
        sys.exit(EXIT_NOT_FULL)
    click.echo(_("{count} exercises hold what they promise.").format(count=len(chosen)))


@main.command()
@click.option("--to", "target", type=click.Path(path_type=Path), help="Write a learner's folder here instead.")
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 when a generated file has drifted.")
@course_option
def release(target: Path | None, check: bool, course: Path | None) -> None:
    """Generate the stubs and notebooks of exercises/ from the solutions."""
    from grader import release as make

    catalog = open_catalog(course, Path.cwd())
    if target:
        folder = make.write_to(catalog, target)
        click.echo(_("A learner's folder is in {path}.").format(path=folder))
    elif check:
        drifted = make.drifted(catalog, catalog.course.exercises)
        for path in drifted:
            click.echo(_("{path} is not what the solution makes.").format(path=path.relative_to(catalog.root)))
        sys.exit(EXIT_NOT_FULL if drifted else 0)
    else:
        changed = make.write(catalog, catalog.course.exercises)
        for path in changed:
            click.echo(_("{path} was written.").format(path=path.relative_to(catalog.root)))
        if not changed:
            click.echo(_("Everything is current."))


@main.command()
def schema() -> None:
    """Print the JSON Schema of a report."""
    from grader.reports.json import SCHEMA_FILE

    click.echo(SCHEMA_FILE.read_text(encoding="utf-8"), nl=False)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
def validate(file: Path) -> None:
    """Check that FILE is a report: its schema, and that its sums add up."""
    from grader.reports.validation import faults

    document = read_document(file)
    if found := faults(document):
        for fault in found:
            click.echo(f"{file}: {fault}", err=True)
        wrong_format = not isinstance(document, dict) or found[0].startswith(("This is", "`schema_version`"))
        sys.exit(EXIT_WRONG_INPUT if wrong_format else EXIT_NOT_FULL)
    click.echo(_("{path} is a valid report.").format(path=file))


@main.command(epilog=r"""
\b
Examples:
  grade export report.json --to gradescope > results.json
  grade export report.json --to csv --out grades.csv
""")  # fmt: skip
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice(["gradescope", "csv"]), required=True, help="The system to write for."
)
@click.option("--out", type=click.Path(path_type=Path), help="Write to this file instead of standard output.")
@lang_option
def export(report: Path, target: str, out: Path | None, lang: str) -> None:
    """Turn a saved REPORT into what another system takes in."""
    import importlib

    from grader.reports.validation import faults

    document = read_document(report)
    if found := faults(document):
        raise InputError(f"{report}: {found[0]}")
    text = importlib.import_module(f"grader.exporters.{target}").export(document)
    if out:
        write_file(out, text)
    else:
        click.echo(text, nl=False)
