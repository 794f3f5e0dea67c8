"""What an author of exercises types: to prove them, to measure their tests, to generate what learners get."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands.shared import course_option, exercise_option, jobs_option, lang_option, open_catalog
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.terminal import EXIT_FAULTS, ProgressLine, console

if TYPE_CHECKING:
    from grader.authoring.verify import Fault
    from grader.course.catalog import Catalog
    from grader.model.course import Exercise


@click.command(
    help=_("Prove the course: stubs earn nothing, solutions everything, numbers agree, and no text is missing.")
)
@exercise_option
@course_option
@lang_option
def verify(names: tuple[str, ...], course: Path | None, lang: str) -> None:
    """Prove the course."""
    catalog = open_catalog(course)
    chosen = catalog.selected(names)
    if faults_of(catalog, chosen):
        sys.exit(EXIT_FAULTS)
    click.echo(
        language.plural(
            "{count} exercise holds what it promises.", "{count} exercises hold what they promise.", len(chosen)
        )
    )


def faults_of(catalog: Catalog, exercises: tuple[Exercise, ...]) -> list[Fault]:
    """Return what is wrong with some exercises, having said it."""
    from grader.authoring import verify as proofs
    from grader.sandbox.forkserver import Box
    from grader.sandbox.student import Student

    with Box() as box, ProgressLine() as progress:
        faults = proofs.verify(
            catalog, exercises, lambda: Student(box), lambda exercise, what: progress.tell(f"{exercise.folder}: {what}")
        )
    for fault in faults:
        click.echo(f"{fault.exercise}: {fault.problem}.")
    return faults


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
    names: tuple[str, ...], jobs: int, seeds: int, prove: bool, as_json: bool, course: Path | None, lang: str
) -> None:
    """Measure the hidden tests."""
    import json

    from grader.authoring.audit import audit as audits
    from grader.authoring.audit import report

    catalog = open_catalog(course)
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


@click.command(help=_("Generate the stubs and notebooks of exercises/ from the solutions."))
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
    from grader.course import handout
    from grader.course import stubs as make

    if target and (check or force or names):
        raise click.UsageError(_("--to goes with no other option but --course."))
    catalog = open_catalog(course)
    chosen = catalog.selected(names)
    if target:
        folder = handout.write_to(catalog, target)
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
    from grader.files.opening import content_of
    from grader.sandbox.forkserver import Box
    from grader.sandbox.student import Student
    from grader.submissions import intake

    with Box() as box:
        student = Student(box)
        for path, text in changes.items():
            if path.is_file():
                now, then = (intake.source(path.name, c) for c in (content_of(path), text.encode()))
                if student.survey(now).written > student.survey(then).written:
                    raise InputError(
                        _("{path} has work in it; `grade release --force` overwrites it.").format(
                            path=path.relative_to(catalog.root)
                        )
                    )
        student.close()
