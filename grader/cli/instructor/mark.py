"""`grade mark`: what somebody decides about a learner's marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click
from rich.table import Table

from grader.batch.gradebook import Gradebook
from grader.batch.results import counted
from grader.batch.standing import Standing
from grader.batch.stored import marks_path, read_as_graded, read_report
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import now
from grader.marking import dates, final, store, table
from grader.marking.given import Entry, Excuse, Extension, Mark, Undo
from grader.marking.hand_ins import extension
from grader.marking.table import Wanted
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _, plural
from grader.model.report import Outcome
from grader.model.sanitize import clean, clean_line
from grader.reports.text import console

SAME = ("at", "by", "attempt")  # in which what is decided again may differ


@click.command(
    help=_(
        "Decide about a mark in RESULTS, a folder that `grade batch` made. TASK is an exercise and a task's number, as "
        "loops.2, or the id of a check, as loops.doubles. A mark takes the place of what was found there, and comes "
        "along into every report and export. What was decided before is kept, and a new `grade batch` changes nothing "
        "of it."
    ),
    epilog="""\b
grade mark results/ --list
grade mark results/ 4012 loops.2 --points 3 --comment "Well argued." --by "A. Kim"
grade mark results/ 4012 loops.2 --excuse
grade mark results/ 4012 loops.2 --undo
grade mark results/ 4012 --extension 2026-12-05
grade mark results/ --from marks.csv
""",
)
@click.argument("results", type=click.Path(path_type=Path))
@click.argument("learner", required=False)
@click.argument("task", required=False)
@click.option("--points", metavar="NUMBER", help=_("So many points, in place of what was found."))
@click.option("--comment", default="", help=_("What the learner is to read about it."))
@click.option("--excuse", is_flag=True, help=_("It counts for nothing, to earn or to lose, for this learner."))
@click.option("--undo", is_flag=True, help=_("Take back what was decided last; without TASK, the extension."))
@click.option(
    "--extension", "longer", metavar="DATE", help=_("More time: until a date, such as 2026-12-05, or so many days.")
)
@click.option("--by", default="", metavar="NAME", help=_("Who decides it."))
@click.option(
    "--from", "file", type=click.Path(path_type=Path), help=_("Take marks from a CSV: learner,task,points,comment.")
)
@click.option("--list", "listing", is_flag=True, help=_("Show what waits for a mark, and what was decided."))
@attempts_option
@lang_option
def mark(
    results: Path,
    learner: str | None,
    task: str | None,
    points: str | None,
    comment: str,
    excuse: bool,
    undo: bool,
    longer: str | None,
    by: str,
    file: Path | None,
    listing: bool,
    policy: str,
    lang: str,
) -> None:
    """Decide about marks."""
    wishes = [points is not None, excuse, undo, longer is not None, file is not None, listing]
    if sum(wishes) != 1:
        raise InputError(_("Say one thing: --points, --excuse, --undo, --extension, --from or --list."))
    if (file or listing) and learner:
        raise InputError(_("--from and --list are about all learners: name none."))
    with Gradebook(results) as book:
        standings = {s.learner: s for s in book.standings(policy, partial(counted, results))}
    if listing:
        show(results, standings)
        return
    if file:
        given = table.read(file, lambda wanted: entry_of(results, standings, wanted, by))
        decided: dict[str, list[Entry]] = {who: [*entries] for who, entries in given.items()}
    else:
        if learner is None or (task is None and not (undo or longer is not None)):
            raise InputError(
                _("Say whose mark and of which task: grade mark {path} LEARNER TASK.").format(path=results)
            )
        if longer is not None and task:
            raise InputError(_("An extension is for all exercises; leave {task} out.").format(task=task))
        whose(standings, learner, results)
        if longer is not None:
            decided = {learner: [extended(longer, by)]}
        elif undo:
            decided = {learner: [undone(results, learner, task, by, comment)]}
        else:
            said = None if points is None else table.points_in(points)
            if points is not None and said is None:
                raise InputError(_("--points takes a number; --excuse excuses."))
            wanted = Wanted(learner, task or "", said, comment)
            decided = {learner: [entry_of(results, standings, wanted, by)]}
    with store.held(results / store.FOLDER):
        news = {who: fresh for who, entries in decided.items() if (fresh := new(results, who, entries))}
        store.write(partial(marks_path, results), news)
    for line in told(results, standings, decided, news, policy):
        click.echo(line)


def whose(standings: dict[str, Standing], learner: str, results: Path) -> Standing:
    """Return where a learner stands (InputError where there is none of this id)."""
    if learner not in standings:
        said = _("{path}: there is no learner {learner}; `grade gradebook {path}` lists them.")
        raise InputError(said.format(path=results, learner=learner))
    return standings[learner]


def graded(results: Path, standings: dict[str, Standing], learner: str) -> Document:
    """Return the report on a learner as it was graded (InputError where there is none)."""
    standing = whose(standings, learner, results)
    if not standing.report:
        raise InputError(_("{learner} has handed in nothing that is graded.").format(learner=learner))
    return read_as_graded(results, standing)


def entry_of(results: Path, standings: dict[str, Standing], wanted: Wanted, by: str) -> Mark | Excuse:
    """Return what is written down of a mark that somebody wants to give."""
    return wanted.entry(graded(results, standings, wanted.learner), now(), by)


def extended(longer: str, by: str) -> Extension:
    """Return what is written down of an extension."""
    if dates.longer(longer) is None:
        raise InputError(_("“{text}” is no date such as 2026-12-05, and no number of days.").format(text=longer))
    return extension(longer, now(), by=clean_line(by, 200))


def undone(results: Path, learner: str, task: str | None, by: str, comment: str) -> Entry:
    """Return what is written down where somebody takes a decision back (InputError where there is none)."""
    marks = store.read(marks_path(results, learner), learner)
    if task is None:
        if marks is None or marks.extension() is None:
            raise InputError(_("{learner} has no extension that could be taken back.").format(learner=learner))
        return extension("", now(), by=clean_line(by, 200))
    if marks is None or all(entry.task != task for entry in marks.in_force()):
        said = _("Nothing was decided about {task} of {learner}; `grade mark {path} --list` shows what was.")
        raise InputError(said.format(task=task, learner=learner, path=results))
    return Undo(task=task, at=now(), by=clean_line(by, 200), comment=clean(comment, table.LONGEST_COMMENT))


def new(results: Path, learner: str, entries: list[Entry]) -> list[Entry]:
    """Return those entries that say something else than what holds already."""
    marks = store.read(marks_path(results, learner), learner)
    held = [*marks.in_force(), marks.extension()] if marks else []
    known = [_said(entry) for entry in held if entry]
    return [entry for entry in entries if _said(entry) not in known]


def _said(entry: Entry) -> tuple[object, ...]:
    fields = {name: getattr(entry, name) for name in entry.__struct_fields__ if name not in SAME}
    return type(entry), tuple(fields.items())


def told(
    results: Path,
    standings: dict[str, Standing],
    decided: dict[str, list[Entry]],
    news: dict[str, list[Entry]],
    policy: str,
) -> Iterator[str]:
    """Yield what came of it: for one learner the score before and now, for several how many marks."""
    if not news:
        yield _("Nothing is new: all of that holds already.")
        return
    if len(decided) > 1:
        yield plural("{count} mark was written down.", "{count} marks were written down.", sum(map(len, news.values())))
        return
    (learner,) = news
    before = standings[learner]
    with Gradebook(results) as book:
        now_ = next(s for s in book.standings(policy, partial(counted, results)) if s.learner == learner)
    if now_.score is None:
        yield _("Written down for {learner}.").format(learner=learner)
        return
    yield _("{learner}: {before} before, {now:g} of {max:g} now.").format(
        learner=learner, before="–" if before.score is None else f"{before.score:g}", now=now_.score, max=now_.max_score
    )
    if now_.waiting:
        yield _("Points that wait for a person to mark them: {points:g}.").format(points=now_.waiting)


def show(results: Path, standings: dict[str, Standing]) -> None:
    """Print which tasks wait for a mark, and what was decided so far."""
    rows = [row for standing in standings.values() for row in rows_of(results, standing)]
    if not rows:
        click.echo(_("Nothing waits for a mark by hand, and nothing was decided."))
        return
    made = Table(box=None, pad_edge=False)
    for title in (_("learner"), _("task"), _("points"), _("what"), _("when and by whom"), _("comment")):
        made.add_column(title, overflow="fold")
    for row in rows:
        made.add_row(*row)
    console().print(made)


def rows_of(results: Path, standing: Standing) -> Iterator[tuple[str, ...]]:
    """Yield a row for each task of a learner that waits, and for each decision, the older ones with what holds now."""
    learner = standing.learner
    report = read_report(results, standing) if standing.report else None
    for exercise in report["exercises"] if report else []:
        for check in exercise["checks"]:
            if check["status"] == Outcome.TO_BE_MARKED.value:
                yield learner, f"{exercise['id']}.{check['task']}", f"–/{check['max_points']:g}", _("waits"), "", ""
    marks = store.read(marks_path(results, learner), learner)
    held = [*marks.in_force(), marks.extension()] if marks else []
    for entry in marks.entries if marks else []:
        who = f"{entry.at[:10]} {entry.at[11:16]} {entry.by}".strip()
        if isinstance(entry, Extension):
            what = entry.until or (
                plural("{count} day", "{count} days", entry.days) if entry.days else _("none any more")
            )
            yield learner, "", "", holding(_("extension: {what}").format(what=what), entry in held), who, ""
            continue
        points = f"{entry.points:g}" if isinstance(entry, Mark) else ""
        what = _("mark") if isinstance(entry, Mark) else _("excused") if isinstance(entry, Excuse) else _("taken back")
        is_known = report is not None and any(
            final.concerned(e, entry.task.partition(".")[2])
            for e in report["exercises"]
            if e["id"] == entry.task.partition(".")[0]
        )
        if not isinstance(entry, Undo):
            what = holding(what, entry in held)
            if entry in held and not is_known:
                what = _("{what}, but the report has no such task").format(what=what)
            elif entry in held and entry.attempt not in (None, standing.attempt):
                what = _("{what}, of attempt {number}").format(what=what, number=entry.attempt)
        yield learner, entry.task, points, what, who, entry.comment


def holding(what: str, holds: bool) -> str:
    """Return what was decided, and that it holds no more where something else does."""
    return what if holds else _("{what} (before)").format(what=what)
