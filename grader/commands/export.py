"""`grade export`: reports in the words of other systems."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from grader.commands.marks import (
    class_marks,
    id_from_option,
    max_option,
    reports_of,
    roster_option,
    slug_option,
)
from grader.commands.shared import attempts_option, lang_option
from grader.errors import InputError
from grader.files import write_file, writing
from grader.language import _


@dataclass(frozen=True, slots=True)
class Target:
    """A system that is written for: its module, the ending of a file for it, and what its users should know."""

    module: str
    ending: str
    about: str


GRADEBOOKS = {
    "canvas": Target("canvas", "csv", _("Canvas, “Import grades”. No comments.")),
    "moodle-csv": Target("moodle_csv", "csv", _("Moodle, “CSV file”. An import overrides: later pushes are ignored.")),
    "moodle-xml": Target("moodle_xml", "xml", _("Moodle, “XML file”, with --item. Overrides, too.")),
    "brightspace": Target("brightspace", "csv", _("Brightspace, “Import grades”. No comments.")),
    "csv": Target("csv", "csv", _("a neutral table, with empty scores for those who handed in nothing. No comments.")),
}
SINGLE = {
    "gradescope": Target("gradescope", "json", _("Gradescope's results.json. Stories become text.")),
    "junit": Target(
        "junit", "xml", _("JUnit XML. Points are in the properties of suites only; hidden checks are in it.")
    ),
    "ctrf": Target("ctrf", "json", _("Common Test Report Format. Points are in extra only; hidden checks are in it.")),
    "prairielearn": Target("prairielearn", "json", _("PrairieLearn's results.json. Hidden checks are only counted.")),
    "xqueue": Target(
        "xqueue", "json", _("Open edX' external grader reply. Hidden checks are only counted, no output.")
    ),
}


@click.command(
    help=_(
        "Turn results into what another system takes in. RESULTS is a saved report, or a folder that `grade batch` "
        "made. A gradebook (canvas, moodle-csv, moodle-xml, brightspace, csv) is one file for the class, in which "
        "nobody has a score who handed in nothing; of the others, a class makes a file for each learner in the folder "
        "--out."
    )
    + "\n\n\b\n"
    + "\n".join(f"{name:13} {target.about}" for name, target in (GRADEBOOKS | SINGLE).items()),
    epilog="""\b
grade export results/ --to canvas --item 4711 > canvas.csv
grade export results/ --to moodle-csv --roster class.csv --id-from email --id-column "Email address"
grade export results/ --to brightspace --exercise layers --max 20 --out layers.csv
grade export report.json --to gradescope > results.json
""",
)
@click.argument("results", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice([*GRADEBOOKS, *SINGLE]), required=True, help=_("The system to write for.")
)
@click.option("--out", type=click.Path(path_type=Path), help=_("Write to this file or folder, not to standard output."))
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
    policy: str,
    lang: str,
) -> None:
    """Export results."""
    if target in SINGLE:
        each(reports_of(results, policy), SINGLE[target], results, out)
        return
    from grader.marks import Column

    found = class_marks(results, policy, slug, most, roster_file, id_from)
    module = importlib.import_module(f"grader.exporters.{GRADEBOOKS[target].module}")
    whose = id_column or str(getattr(module, "DEFAULT_ID_COLUMN", ""))
    write(module.export(found.marks, Column(title or found.title, item, found.most, whose)), out)
    for mark in found.strangers:
        said = _("{learner} is left out: the roster has nothing in {column}.")
        click.echo(said.format(learner=mark.learner, column=id_from), err=True)


def each(reports: Iterator[tuple[str, str, Any]], target: Target, results: Path, out: Path | None) -> None:
    """Write one text for each report: a single one where it is wanted, those of a class into a folder."""
    module = importlib.import_module(f"grader.exporters.{target.module}")
    if not results.is_dir():
        write(module.export(next(reports)[2]), out)
        return
    if out is None:
        raise InputError(_("A class makes a file for each learner: say with --out into which folder."))
    from grader.batch.run import folder_of

    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    for learner, _name, report in reports:
        if report:
            write_file(out / f"{folder_of(learner)}.{target.ending}", module.export(report))


def write(text: str, out: Path | None) -> None:
    """Write a text to a file, or to standard output."""
    if out:
        write_file(out, text)
    else:
        click.echo(text, nl=False)
