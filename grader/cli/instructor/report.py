"""`grade report`: what learners see of saved reports, on a page, in a terminal, or on a page for each of a class."""

from __future__ import annotations

from pathlib import Path

import click

from grader.batch.attempt import folder_of
from grader.batch.results import reports_of_class
from grader.batch.standing import Standing
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import ProgressLine
from grader.files.packing import zipped
from grader.files.writing import write_file, write_whole, writing
from grader.model import language
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _, plural
from grader.reports import html
from grader.reports.redaction import for_learner
from grader.reports.text import console, print_document
from grader.reports.validation import saved_report
from grader.submissions import downloads

INDEX, PAGE, ZIP = "index.html", "report.html", "feedback.zip"


@click.command(
    help=_(
        "Show a saved report as its learner may see it: in the terminal, or on a page for a browser. RESULTS is a "
        "report, or a folder that `grade batch` made; of that, --learner shows one, and --pages makes a page for each, "
        "with an index for you. What Moodle handed out gets a zip that its “Upload multiple feedback files in a zip” "
        "takes as it is. Pictures come with `grade submit --html` only."
    ),
    epilog="""\b
grade report report.json
grade report report.json --html report.html
grade report results/ --learner 4012
grade report results/ --pages pages/
""",
)
@click.argument("results", type=click.Path(path_type=Path))
@click.option(
    "--html",
    "html_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Write a page to this file."),
)
@click.option(
    "--pages",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help=_("Write a page for each learner into this folder."),
)
@click.option("--learner", metavar="ID", help=_("The learner of a class whose report is shown."))
@click.option("--staff", is_flag=True, help=_("Show everything, with checks that are hidden from learners."))
@attempts_option
@lang_option
def report(
    results: Path, html_file: Path | None, folder: Path | None, learner: str | None, staff: bool, policy: str, lang: str
) -> None:
    """Show reports."""
    if folder:
        if html_file or learner or staff:
            raise InputError(_("--pages is for all learners of a class: it takes no --html, --learner or --staff."))
        pages(results, policy, folder)
        return

    document = one_of(results, policy, learner)
    language.choose(document["language"])  # a report speaks one language, in which its texts are written
    if not staff:
        document = for_learner(document)
    if html_file:
        write_file(html_file, html.page(document))
        click.echo(_("Report written to {path}.").format(path=html_file))
    else:
        print_document(document, console())
        click.echo(document.get("next", ""))


def one_of(results: Path, policy: str, learner: str | None) -> Document:
    """Return the report in a file, or of one learner of a class (InputError where it is not said which)."""
    if not results.is_dir():
        return saved_report(results)
    if learner is None:
        raise InputError(_("Say with --learner whose report is to be shown, or with --pages where to put all of them."))
    for standing, document in reports_of_class(results, policy):
        if standing.learner == learner:
            if document is None:
                raise InputError(_("{learner} has handed in nothing that is graded.").format(learner=learner))
            return document
    said = _("{path}: there is no learner {learner}; `grade gradebook {path}` lists them.")
    raise InputError(said.format(path=results, learner=learner))


def pages(results: Path, policy: str, folder: Path) -> None:
    """Write a page for each learner of a class, an index of them, and a zip of those that Moodle takes back."""
    if not results.is_dir():
        raise InputError(_("{path} is no folder of results: there is no class in it.").format(path=results))
    spoken = language.current()
    made: list[tuple[Standing, str]] = []
    for_moodle: dict[str, bytes] = {}
    with ProgressLine() as progress:
        for standing, document in reports_of_class(results, policy):
            if document is None:
                made.append((standing, ""))
                continue
            progress.tell(standing.learner)
            language.choose(document["language"])
            by_moodle = downloads.feedback_folder(standing.entry)
            name = f"{by_moodle or folder_of(standing.learner)}/{PAGE}"
            text = html.page(for_learner(document))
            with writing(folder / name):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                write_whole(folder / name, text)
            made.append((standing, name))
            if by_moodle:
                for_moodle[name] = text.encode()
    if not any(name for _standing, name in made):
        raise InputError(_("{path}: nobody has handed in anything yet.").format(path=results))
    language.choose(spoken)
    write_file(folder / INDEX, html.index_page((s.learner, s.name, score_of(s), name) for s, name in made))
    count = sum(bool(name) for _standing, name in made)
    click.echo(plural("{count} page was made.", "{count} pages were made.", count))
    click.echo(_("They are listed in {path}.").format(path=folder / INDEX))
    if for_moodle:
        write_file(folder / ZIP, zipped(for_moodle))
        said = _("{zip} is for Moodle: in the assignment, “Upload multiple feedback files in a zip”.")
        click.echo(said.format(zip=folder / ZIP))


def score_of(standing: Standing) -> str:
    """Return where a learner stands, as it is shown."""
    return "–" if standing.score is None else f"{standing.score:g} / {standing.max_score:g}"
