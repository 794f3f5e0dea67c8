"""`grade export`: reports in the words of other systems."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from grader.commands.instructor import read_report
from grader.commands.results import reports_of_class
from grader.commands.shared import attempts_option, lang_option
from grader.errors import InputError
from grader.language import _
from grader.terminal import write_file


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
    "--max",
    "most",
    type=click.FloatRange(0, min_open=True),
    help=_("Points of the column (default: those of the report)."),
)
@click.option("--exercise", "slug", metavar="SLUG", help=_("Marks for this exercise alone, not for all together."))
@click.option(
    "--id-column", metavar="TITLE", help=_("Title of the column that says whose a mark is, such as SIS User ID.")
)
@click.option(
    "--roster", "roster_file", type=click.Path(path_type=Path), help=_("CSV of the learners, as for `grade batch`.")
)
@click.option(
    "--id-from", metavar="TITLE", help=_("The roster's column that holds what the other system calls a learner.")
)
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
    reports = reports_of(results, policy)
    if target in SINGLE:
        each(reports, SINGLE[target], results, out)
        return
    from grader import marks

    ids = ids_from(roster_file, id_from)
    rows, strangers, example = [], [], None
    for learner, name, report in reports:
        example = example or report
        there = ids.get(learner) if ids is not None else learner
        if not there:
            strangers.append(learner)
        elif report is None:
            rows.append(marks.Mark(there, name))
        else:
            rows.append(marks.mark_of(report, there, name, exercise=slug, most=most))
    if example is None:
        raise InputError(_("{path}: nobody has handed in anything yet.").format(path=results))
    module = importlib.import_module(f"grader.exporters.{GRADEBOOKS[target].module}")
    whose = id_column or str(getattr(module, "DEFAULT_ID_COLUMN", ""))
    column = marks.Column(title or titled(example, slug), item, most or marks.most_of(example, slug), whose)
    write(module.export(rows, column), out)
    for learner in strangers:
        said = _("{learner} is left out: the roster has nothing in {column}.")
        click.echo(said.format(learner=learner, column=id_from), err=True)


def reports_of(results: Path, policy: str) -> Iterator[tuple[str, str, Any]]:
    """Yield learner, name and report; None in place of a report that there is not."""
    if not results.is_dir():
        report = read_report(results)
        yield report.get("learner", {}).get("id", report["submission"]["name"]), "", report
        return
    for standing, report in reports_of_class(results, policy):
        yield standing.learner, standing.name, report


def each(reports: Iterator[tuple[str, str, Any]], target: Target, results: Path, out: Path | None) -> None:
    """Write one text for each report: a single one where it is wanted, those of a class into a folder."""
    module = importlib.import_module(f"grader.exporters.{target.module}")
    if not results.is_dir():
        write(module.export(next(reports)[2]), out)
        return
    if out is None:
        raise InputError(_("A class makes a file for each learner: say with --out into which folder."))
    from grader.batch.run import folder_of

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(_("{path}: cannot be written ({reason}).").format(path=out, reason=error.strerror)) from None
    for learner, _name, report in reports:
        if report:
            write_file(out / f"{folder_of(learner)}.{target.ending}", module.export(report))


def titled(report: Any, slug: str | None) -> str:
    """Return the title of the course, or of one exercise (InputError when there is none of this name)."""
    if slug is None:
        return str(report["course"]["title"])
    known = {exercise["id"]: exercise["title"] for exercise in report["exercises"]}
    if slug not in known:
        said = _("{slug} is no exercise in these results; they have {known}.")
        raise InputError(said.format(slug=slug, known=", ".join(known)))
    return str(known[slug])


def ids_from(path: Path | None, title: str | None) -> dict[str, str] | None:
    """Return by learner what stands in a column of a roster, or None where there is none to look into."""
    if (path is None) != (title is None):
        raise InputError(_("--roster and --id-from belong together."))
    if path is None or title is None:
        return None
    from grader.batch import roster

    listed = roster.read(path)
    if title not in listed.titles:
        said = _("{path} has no column {title}; it has {known}.")
        raise InputError(said.format(path=path, title=title, known=", ".join(listed.titles)))
    return {learner: row[title] for learner, row in listed.rows.items()}


def write(text: str, out: Path | None) -> None:
    """Write a text to a file, or to standard output."""
    if out:
        write_file(out, text)
    else:
        click.echo(text, nl=False)
