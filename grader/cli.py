"""The command line. Each command imports what it needs when it runs, so that all of them start fast."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import __version__, language
from grader.errors import InputError
from grader.language import LANGUAGES, _
from grader.terminal import (
    EXIT_FAULTS,
    Commands,
    ProgressLine,
    console,
    read_json,
    write_file,
)

if TYPE_CHECKING:
    from grader.catalog import Catalog

language.choose()  # before the help texts below are looked up; --lang can choose again


def speak(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """Choose the language before anything else is said."""
    return language.choose(value)


lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    callback=speak,
    is_eager=True,
    help=_("Language of what is printed (default: GRADE_LANG, then the locale)."),
)
course_option = click.option(
    "--course",
    type=click.Path(path_type=Path),
    help=_("Folder of the course (default: found by walking up from here)."),
)
exercise_option = click.option(
    "--exercise",
    "names",
    multiple=True,
    metavar="SLUG",
    help=_("Only this exercise, by its slug or number; can be given several times."),
)


require_option = click.option(
    "--require-sandbox",
    "require",
    type=click.Choice(["full", "partial", "none"]),
    default="none",
    show_default=True,
    help=_("Run nothing where the sandbox is weaker than this; `grade doctor` shows how strong it is."),
)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=_(
        "Auto-graded exercises on neural networks, from one neuron to a trained network.\n\n"
        "Fill in the stubs in exercises/ and type `grade submit exercises/`. Each command has its own --help."
    ),
)
@click.version_option(__version__, prog_name="grade")
def main() -> None:
    """Hold the commands together."""


def open_catalog(course: Path | None, near: Path) -> Catalog:
    """Return the course that is named, or the one that ``near`` or the current folder lies in."""
    from grader import catalog

    if course is not None:
        if not (course / "exercises" / "course.toml").is_file():
            raise InputError(_("{path} is no course: it has no exercises/course.toml.").format(path=course))
        return catalog.read(course.resolve())
    root = catalog.find(near) or catalog.find(Path.cwd())
    if root is None:
        raise InputError(
            _("No course found: no folder above {path} has an exercises/course.toml; name one with --course.").format(
                path=near
            )
        )
    return catalog.read(root)


@main.command(
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


@main.command(help=_("Show how strong the sandbox is on this machine, what is open, and what to do about it."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def doctor(as_json: bool, course: Path | None, lang: str) -> None:
    """Measure the sandbox."""
    import json

    from grader import catalog, doctor
    from grader.sandbox import kernel, strength
    from grader.sandbox.box import Box

    root = course or catalog.find(Path.cwd())
    found = catalog.read(root) if root else None
    hidden = [found.solution_folder(e) / "test_hidden.py" for e in found.course.exercises] if found else []
    sandbox = strength.NOWHERE
    if kernel.ON_LINUX:
        with Box() as box:
            sandbox = strength.measured(box, hidden)
    click.echo(json.dumps(doctor.document(sandbox), indent=1) if as_json else "\n".join(doctor.lines(sandbox)))


@main.command("list", help=_("List the exercises of the course, with their tasks."))
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


@main.command(
    help=_("Prove the course: stubs earn nothing, solutions everything, numbers agree, and no text is missing.")
)
@exercise_option
@course_option
@lang_option
def verify(names: tuple[str, ...], course: Path | None, lang: str) -> None:
    """Prove the course."""
    from grader import verify as proofs
    from grader.sandbox.box import Box
    from grader.sandbox.student import Student

    with Box() as box, ProgressLine() as progress:
        catalog = open_catalog(course, Path.cwd())
        chosen = catalog.selected(names)
        faults = proofs.verify(
            catalog, chosen, lambda: Student(box), lambda exercise, what: progress.tell(f"{exercise.folder}: {what}")
        )
    for fault in faults:
        click.echo(f"{fault.exercise}: {fault.problem}.")
    if faults:
        sys.exit(EXIT_FAULTS)
    click.echo(
        language.plural(
            "{count} exercise holds what it promises.", "{count} exercises hold what they promise.", len(chosen)
        )
    )


@main.command(
    help=_(
        "Measure the hidden tests: make wrong programs of each solution by one small change, and see which of them "
        "pass; and see whether every right variant earns full marks. What was tried is remembered in .grade/."
    )
)
@exercise_option
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count(), help=_("Processes side by side."))
@click.option("--seeds", type=click.IntRange(1), default=1, help=_("Grade each right variant with so many seeds."))
@click.option("--prove", is_flag=True, help=_("Ask each mutant that is listed as equivalent 10,000 inputs, too."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@course_option
@lang_option
def audit(
    names: tuple[str, ...], jobs: int, seeds: int, prove: bool, as_json: bool, course: Path | None, lang: str
) -> None:
    """Measure the hidden tests."""
    import json

    from grader.audit import audit as audits
    from grader.audit import report

    catalog = open_catalog(course, Path.cwd())
    if not catalog.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; there is nothing to measure here."))
    with ProgressLine() as progress:
        found = [
            audits.audit(
                catalog,
                exercise,
                jobs=jobs,
                seeds=seeds,
                prove=prove,
                tell=lambda what, done, of: progress.tell(f"{what}: {done} / {of}"),
            )
            for exercise in catalog.selected(names)
        ]
    if as_json:
        click.echo(json.dumps(report.document(found), indent=1))
    else:
        console().print(report.table(found))
        for line in report.lines(found):
            click.echo(line)
    if not all(map(report.is_sound, found)):
        sys.exit(EXIT_FAULTS)


@main.command(help=_("Generate the stubs and notebooks of exercises/ from the solutions."))
@click.option("--to", "target", type=click.Path(path_type=Path), help=_("Write a learner's folder here instead."))
@click.option("--check", is_flag=True, help=_("Change nothing; exit with 1 when a generated file has drifted."))
@click.option("--force", is_flag=True, help=_("Overwrite files that somebody has worked in, too."))
@exercise_option
@course_option
@lang_option
def release(
    target: Path | None, check: bool, force: bool, names: tuple[str, ...], course: Path | None, lang: str
) -> None:
    """Generate what learners get."""
    from grader import release as make

    if target and (check or force or names):
        raise click.UsageError(_("--to goes with no other option but --course."))
    catalog = open_catalog(course, Path.cwd())
    chosen = catalog.selected(names)
    if target:
        folder = make.write_to(catalog, target)
        click.echo(_("A learner's folder is in {path}.").format(path=folder))
    elif check:
        drifted = make.drifted(catalog, chosen)
        for path in drifted:
            click.echo(_("{path} is not what the solution makes.").format(path=path.relative_to(catalog.root)))
        sys.exit(EXIT_FAULTS if drifted else 0)
    else:
        if not force:
            refuse_to_lose_work(catalog, make.changes(catalog, chosen))
        changed = make.write(catalog, chosen)
        for path in changed:
            click.echo(_("{path} was written.").format(path=path.relative_to(catalog.root)))
        if not changed:
            click.echo(_("Everything is current."))


def refuse_to_lose_work(catalog: Catalog, changes: dict[Path, str]) -> None:
    """Stop before a generated file in which more functions are written than in a stub."""
    from grader import submission
    from grader.sandbox.box import Box
    from grader.sandbox.student import Student

    with Box() as box:
        student = Student(box)
        for path, text in changes.items():
            if path.is_file():
                now, then = (submission.source(path.name, c) for c in (submission.content_of(path), text.encode()))
                if student.survey(now).written > student.survey(then).written:
                    raise InputError(
                        _("{path} has work in it; `grade release --force` overwrites it.").format(
                            path=path.relative_to(catalog.root)
                        )
                    )
        student.close()


@main.command(help=_("Print the JSON Schema of a report."))
def schema() -> None:
    """Print the schema."""
    from grader.reports.json import SCHEMA_FILE

    click.echo(SCHEMA_FILE.read_text(encoding="utf-8"), nl=False)


@main.command(help=_("Check that FILE is a report: its schema, and that its sums add up."))
@click.argument("file", type=click.Path(path_type=Path))
@lang_option
def validate(file: Path, lang: str) -> None:
    """Validate a report."""
    from grader.reports import validation

    document = read_json(file)
    if not validation.is_report(document):
        raise InputError(_("{path} is no report of format 1.0; `grade schema` prints what one is.").format(path=file))
    faults = validation.faults(document)
    for fault in faults:
        click.echo(f"{file}: {fault}", err=True)
    if faults:
        sys.exit(EXIT_FAULTS)
    click.echo(_("{path} is a valid report.").format(path=file))


@main.command(
    help=_("Turn a saved REPORT into what another system takes in."),
    epilog="""\b
grade export report.json --to gradescope > results.json
grade export report.json --to csv --out grades.csv
""",
)
@click.argument("report", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice(["gradescope", "csv"]), required=True, help=_("The system to write for.")
)
@click.option("--out", type=click.Path(path_type=Path), help=_("Write to this file instead of standard output."))
@lang_option
def export(report: Path, target: str, out: Path | None, lang: str) -> None:
    """Export a report."""
    import importlib

    from grader.reports import validation

    document = read_json(report)
    if not validation.is_report(document) or (faults := validation.faults(document)):
        reason = faults[0] if validation.is_report(document) else ""
        raise InputError(_("{path} is no valid report. {reason}").format(path=report, reason=reason).strip())
    text = importlib.import_module(f"grader.exporters.{target}").export(document)
    if out:
        write_file(out, text)
    else:
        click.echo(text, nl=False)


if __name__ == "__main__":
    main()
