"""`grade export`: reports in the words of other systems."""

from __future__ import annotations

import importlib
import signal
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType

import click

from grader.batch import stored
from grader.batch.attempt import folder_of
from grader.batch.class_marks import ClassMarks, class_marks
from grader.batch.results import standings_of_class
from grader.batch.standing import Standing
from grader.cli.lms.options import (
    MOST_NAMED,
    complete_option,
    id_from_option,
    max_option,
    roster_option,
    say_who_waits,
    say_whose_failed,
    slug_option,
    unreadable_option,
)
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import ProgressLine, hand_over
from grader.exporters.gradebooks import moodle_worksheet
from grader.files.writing import write_file, write_whole, writing
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column
from grader.reports.validation import saved_report
from grader.submissions import roster
from grader.submissions.who import numbered

MOODLE = ("moodle-csv", "moodle-xml")
WORKSHEET = "moodle-worksheet"


CHUNK = 32  # reports that a process translates at a time


@dataclass(frozen=True, slots=True)
class Target:
    """A system that is written for: its module, the ending of a file for it, and what its users should know."""

    name: str
    ending: str
    about: str

    @property
    def module(self) -> ModuleType:
        """The module whose ``export`` makes the text."""
        return importlib.import_module(f"grader.exporters.{self.name}")


GRADEBOOKS = {
    "canvas": Target("gradebooks.canvas", "csv", _("Canvas, “Import grades”. No comments.")),
    "moodle-csv": Target(
        "gradebooks.moodle_csv", "csv", _("Moodle, “CSV file”. A push leaves alone what was imported.")
    ),
    "moodle-xml": Target("gradebooks.moodle_xml", "xml", _("Moodle, “XML file”, with --item; tick “Import feedback”.")),
    WORKSHEET: Target(
        "gradebooks.moodle_worksheet",
        "csv",
        _("Moodle's grading worksheet, given as --roster, filled in. Overrides nothing; for blind marking, too."),
    ),
    "brightspace": Target("gradebooks.brightspace", "csv", _("Brightspace, “Import grades”. No comments.")),
    "csv": Target(
        "gradebooks.csv", "csv", _("a neutral table, with empty scores for those who handed in nothing. No comments.")
    ),
}


SINGLE = {
    "gradescope": Target("results.gradescope", "json", _("Gradescope's results.json. Stories become text.")),
    "junit": Target(
        "results.junit", "xml", _("JUnit XML. Points are in the properties of suites only; hidden checks are in it.")
    ),
    "ctrf": Target(
        "results.ctrf", "json", _("Common Test Report Format. Points are in extra only; hidden checks are in it.")
    ),
    "prairielearn": Target(
        "results.prairielearn", "json", _("PrairieLearn's results.json. Hidden checks are only counted.")
    ),
    "xqueue": Target(
        "results.xqueue", "json", _("Open edX' external grader reply. Hidden checks are only counted, no output.")
    ),
}


@click.command(
    help=_(
        "Turn results into what another system takes in. RESULTS is a saved report, or a folder that `grade batch` "
        "made. A gradebook (canvas, moodle-csv, moodle-xml, moodle-worksheet, brightspace, csv) is one file for the "
        "class, in which nobody has a score who handed in nothing, or nothing that could be read; of the others, a "
        "class makes a file for each learner in the folder --out."
    )
    + "\n\n\b\n"
    + "\n".join(f"{name:16} {target.about}" for name, target in (GRADEBOOKS | SINGLE).items()),
    epilog="""\b
grade export results/ --to canvas --item 4711 > canvas.csv
grade export results/ --to moodle-csv --roster class.csv --id-from email --id-column "Email address"
grade export results/ --to moodle-worksheet --roster Grades-HW1.csv --out filled.csv
grade export results/ --to brightspace --exercise layers --max 20 --out layers.csv
grade export report.json --to gradescope > results.json
""",
)
@click.argument("results", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice([*GRADEBOOKS, *SINGLE]), required=True, help=_("The system to write for.")
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help=_(
        "Write to this file or folder, not to standard output. A file of csv, and only that, begins with the mark by "
        "which Excel knows UTF-8."
    ),
)
@click.option("--title", help=_("Title of the column in a gradebook (default: that of the course or exercise)."))
@click.option(
    "--item",
    default="",
    metavar="ID",
    help=_("What the other system calls the column: Canvas' assignment, Moodle's item."),
)
@click.option(
    "--id-column", metavar="TITLE", help=_("Title of the column that says whose a mark is, such as SIS User ID.")
)
@max_option
@slug_option
@roster_option
@id_from_option
@unreadable_option
@complete_option
@attempts_option
@lang_option
def export(
    results: Path,
    target: str,
    out: Path | None,
    title: str | None,
    item: str,
    most: float | None,
    slug: str | None,
    id_column: str | None,
    roster_file: Path | None,
    id_from: str | None,
    unread_is_0: bool,
    complete_only: bool,
    policy: str,
    lang: str,
) -> None:
    """Export results."""
    if target in SINGLE:
        each(results, policy, SINGLE[target], out, complete_only=complete_only)
        return

    if target == WORKSHEET:
        if roster_file is None:
            raise InputError(_("Say with --roster which worksheet of Moodle's is to be filled in."))
        fill(results, policy, slug, most, roster_file, out, unread_is_0=unread_is_0, complete_only=complete_only)
        return

    found = class_marks(
        results, policy, slug, most, roster_file, id_from, unread_is_0=unread_is_0, complete_only=complete_only
    )
    say_whose_failed(found, unread_is_0=unread_is_0)
    say_who_waits(found.waiting, complete_only=complete_only)
    nobody = next((mark.learner for mark in found.marks if numbered(mark.learner)), None)
    if nobody and target in MOODLE:
        said = _(
            "Moodle's gradebook knows nobody as {learner}; say who that is with a roster or the assignment's grading "
            'worksheet: --roster worksheet.csv --id-from "Email address" --id-column "Email address".'
        )
        raise InputError(said.format(learner=nobody))
    module = GRADEBOOKS[target].module
    whose = id_column or str(getattr(module, "DEFAULT_ID_COLUMN", ""))
    text = module.export(found.marks, Column(title or found.title, item, found.most, whose))
    write(text, out, getattr(module, "ENCODING", "utf-8"))
    say_strangers(found, id_from)


def fill(
    results: Path,
    policy: str,
    slug: str | None,
    most: float | None,
    path: Path,
    out: Path | None,
    *,
    unread_is_0: bool,
    complete_only: bool,
) -> None:
    """Fill in Moodle's worksheet of an assignment; of its own number of points, where nobody says how many."""
    listed = roster.read(path)
    rows = list(listed.rows.values())
    found = class_marks(
        results,
        policy,
        slug,
        most or moodle_worksheet.most_in(rows),
        path,
        listed.titles[0],
        unread_is_0=unread_is_0,
        complete_only=complete_only,
        of_this_assignment=True,
    )
    say_whose_failed(found, unread_is_0=unread_is_0)
    say_who_waits(found.waiting, complete_only=complete_only)
    filled = moodle_worksheet.filled(found.marks, Column(found.title, "", found.most), rows)
    write(filled.text, out)
    say_strangers(found, listed.titles[0])
    if filled.kept:
        said = _("Left as they are, for the worksheet says that their grade cannot be changed: {learners}.")
        click.echo(said.format(learners=language.listed(filled.kept, MOST_NAMED)), err=True)
    if not filled.has_comments:
        click.echo(_("There are no comments in it, for the worksheet has no column “Feedback comments”."), err=True)


def say_strangers(found: ClassMarks, column: str | None) -> None:
    """Name those whose marks are left out, because the other system knows nobody like them."""
    for mark in found.strangers:
        nothing = _("{learner} is left out: the roster has nothing in {column}.")
        number = _("{learner} is left out: known only by a number in one assignment.")
        said = number if numbered(mark.learner) else nothing
        click.echo(said.format(learner=mark.learner, column=column), err=True)


def each(results: Path, policy: str, target: Target, out: Path | None, *, complete_only: bool) -> None:
    """Write one text for each report: a single one where it is wanted, those of a class into a folder."""
    if not results.is_dir():
        report = saved_report(results)
        waits = [report["submission"]["name"]] if any(e.get("waiting") for e in report["exercises"]) else []
        say_who_waits(waits, complete_only=complete_only)
        if not (waits and complete_only):
            write(target.module.export(report), out)
        return
    if out is None:
        raise InputError(_("A class makes a file for each learner: say with --out into which folder."))

    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    counted = [standing for standing in standings_of_class(results, policy) if standing.report]
    say_who_waits([standing.learner for standing in counted if standing.waiting], complete_only=complete_only)
    counted = [standing for standing in counted if not (complete_only and standing.waiting)]
    texts = [out / f"{folder_of(standing.learner)}.{target.ending}" for standing in counted]
    with ProcessPoolExecutor(initializer=begin, initargs=(language.current(),)) as pool, ProgressLine() as progress:
        for done, _written in enumerate(
            pool.map(partial(translate, target, results), counted, texts, chunksize=CHUNK), 1
        ):
            if done % CHUNK == 0:
                progress.tell(_("{done} of {total}").format(done=done, total=len(counted)))


def begin(spoken: str) -> None:
    """Prepare a process: Ctrl-C is for the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    language.choose(spoken)


def translate(target: Target, results: Path, standing: Standing, out: Path) -> None:
    """Write what a system takes in of one report of a class (InputError when it cannot be read, or written)."""
    text = target.module.export(stored.read_report(results, standing))
    with writing(out):
        write_whole(out, text)  # a name that nobody asked for: a link there is replaced, and not followed


def write(text: str, out: Path | None, encoding: str = "utf-8") -> None:
    """Write a text to a file, or to standard output, where programs read it: in UTF-8, without a mark."""
    if out:
        write_file(out, text.encode(encoding))
    else:
        hand_over(text)
