"""`grade gradescope-zip`: an autograder to upload."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from grader.cli.author.verify import faults_of
from grader.cli.course import open_course
from grader.cli.options import course_option, exercise_option, lang_option, require_option
from grader.cli.terminal import EXIT_FAULTS
from grader.files.writing import expect_file, write_file
from grader.gradescope import build
from grader.gradescope.run import COURSE
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.sandbox.ipc import Setup


@click.command(
    "gradescope-zip",
    help=_(
        "Make the zip that Gradescope takes as an autograder, with this grader and the course in it. The course is "
        "checked first, as by `grade verify`, which takes minutes for all exercises. On Gradescope, create a "
        "Programming Assignment with 100 Autograder Points, and choose the zip under Configure Autograder. Hidden "
        "checks stay hidden there, and Gradescope then shows learners no total."
    ),
    epilog="""\b
grade gradescope-zip --exercise layers --out layers.zip
grade gradescope-zip --lang ko
""",
)
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("autograder.zip"), show_default=True,
    help=_("Where to write the zip."),
)  # fmt: skip
@exercise_option
@require_option("partial")
@course_option
@lang_option
def gradescope_zip(out: Path, names: tuple[str, ...], require: str, course_root: Path | None, lang: str) -> None:
    """Make an autograder."""
    course = open_course(course_root)
    if not course.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; without them there is nothing to grade with."))
    expect_file(out)
    chosen = course.selected(names)
    faults = faults_of(course, chosen)
    if faults:
        click.echo(_("No autograder was made: first see to what is said above."), err=True)
        sys.exit(EXIT_FAULTS)
    slugs = tuple(exercise.slug for exercise in chosen)
    content = build.archive(course, Setup(COURSE, slugs, language.current(), require))
    write_file(out, content)
    said = _("{path} is ready to be uploaded ({size:.1f} MB); Autograder Points: 100.")
    click.echo(said.format(path=out, size=len(content) / 1e6))
