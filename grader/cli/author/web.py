"""`grade web`: a course as a folder of static pages, in which everything runs in the learner's browser."""

from __future__ import annotations

from pathlib import Path

import click

from grader.browser import site
from grader.cli.course import open_own_course
from grader.cli.options import course_option, lang_option
from grader.course import location
from grader.model import language
from grader.model.address import is_secure
from grader.model.errors import InputError
from grader.model.language import LANGUAGES, _


@click.command(
    help=_(
        "Make a folder of web pages in which learners read, solve and check the exercises in their browser, with "
        "nothing installed and nothing sent anywhere. Any host of static files can serve it. It holds the hidden "
        "tests and the solutions, and marks made in a page prove nothing: it is for studying."
    ),
    epilog="""\b
grade web --to site --pyodide pyodide-0.27.7/
grade web --to site --pyodide https://example.org/pyodide/ --lang ko
""",
)
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help=_("Folder that the pages go to."))
@click.option(
    "--pyodide",
    metavar="URL|DIR",
    required=True,
    help=_("Where Python for browsers comes from: the address or the folder of a distribution of Pyodide."),
)
@click.option(
    "--hand-in", "handin", metavar="URL", default="", help=_("Let learners send their program to this address, too.")
)
@click.option("--with-answers", is_flag=True, help=_("Publish the hidden tests and solutions of a course of your own."))
@course_option
@lang_option
def web(target: Path, pyodide: str, handin: str, with_answers: bool, course_root: Path | None, lang: str) -> None:
    """Make the pages of a course."""
    course = open_own_course(course_root)
    if not course.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; without them no page can check anything."))
    if course.root not in (location.SHIPPED, location.CLONE) and not with_answers:
        raise InputError(
            _(
                "The pages hold the hidden tests, known mistakes and solutions of {course} for everybody to read; "
                "say --with-answers if that is meant."
            ).format(course=course.root)
        )
    if handin and not is_secure(handin):
        raise InputError(_("{place}: programs are sent by https:// only.").format(place=handin))
    first = language.current()
    taught = {code for exercise in course.exercises for code in exercise.languages}
    languages = [code for code in (first, *LANGUAGES) if code in taught] or [first]
    site.make(course, target, pyodide=pyodide, languages=tuple(dict.fromkeys(languages)), handin=handin)
    language.choose(first)
    made = language.plural(
        "{count} exercise is there, with its hidden tests and solutions.",
        "{count} exercises are there, with their hidden tests and solutions.",
        len(site.of_one_file(course)),
    )
    for exercise in course.exercises:
        if exercise.modules:
            said = _("{exercise} is not there: it consists of several files, and the page's editor holds one.")
            click.echo(said.format(exercise=exercise.folder))
    click.echo(f"{target}: {made}")
    click.echo(_("To look at it: {command}").format(command=f"`python -m http.server -b 127.0.0.1 -d {target}`"))
