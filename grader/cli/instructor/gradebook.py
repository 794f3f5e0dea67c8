"""`grade gradebook`: where each learner of a class stands."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path

import click
from rich.table import Table

from grader.batch.gradebook import Gradebook
from grader.batch.results import counted, points_of
from grader.batch.standing import Standing
from grader.cli.instructor.following import MOST_NAMED, unread
from grader.cli.options import attempts_option, lang_option
from grader.cli.terminal import hand_over
from grader.model import language
from grader.model.language import _
from grader.reports.text import console

NARROW, POINTS = 7, 5  # columns at the least, where a gradebook hardly fits: "37/37"


@click.command(
    help=_("Show the gradebook in OUT, a folder that `grade batch` made: each learner's score and exercises."),
    epilog="""\b
grade gradebook results/
grade gradebook results/ --below 50
grade gradebook results/ --attempts last --json
""",
)
@click.argument("out", type=click.Path(path_type=Path))
@attempts_option
@click.option("--only", "wanted", multiple=True, metavar="ID", help=_("Only this learner; can be given several times."))
@click.option("--below", type=float, metavar="SCORE", help=_("Only scores below this."))
@click.option("--missing", is_flag=True, help=_("Only learners who handed in nothing."))
@click.option("--json", "as_json", is_flag=True, help=_("Print the same for programs."))
@lang_option
def gradebook(
    out: Path, policy: str, wanted: tuple[str, ...], below: float | None, missing: bool, as_json: bool, lang: str
) -> None:
    """Show a gradebook."""
    with Gradebook(out) as book:
        exercises = book.exercises()
        shown = [
            (standing, points_of(out, book, standing))
            for standing in book.standings(policy, partial(counted, out))
            if (not wanted or standing.learner in wanted)
            and (below is None or (standing.score is not None and standing.score < below))
            and (not missing or standing.status == "missing")
        ]
    if as_json:
        documents = [
            {**asdict(s), "exercises": {e: {"points": p, "max_points": m} for e, (p, m) in points.items()}}
            for s, points in shown
        ]
        hand_over(json.dumps(documents, ensure_ascii=False, indent=1) + "\n")
    elif shown:
        console().print(table(shown, exercises))
        for line in unread(out, [standing for standing, _points in shown]):
            click.echo(line)
        if waiting := [standing.learner for standing, _points in shown if standing.waiting]:
            said = _("Points still wait for a person to mark them, and count as not earned: {learners}.")
            click.echo(said.format(learners=language.listed(waiting, MOST_NAMED)))
    else:
        click.echo(_("No learner is like that."))


def table(shown: list[tuple[Standing, dict[str, tuple[float, float]]]], exercises: list[str]) -> Table:
    """Return learners in rows and exercises in columns; a dash is where nothing was handed in."""
    made = Table(box=None, pad_edge=False)
    made.add_column(_("learner"), overflow="fold", min_width=NARROW)
    made.add_column(_("name"), overflow="fold", min_width=NARROW)
    made.add_column(_("score"), justify="right", no_wrap=True)
    for title in exercises:
        made.add_column(title, justify="right", overflow="fold", min_width=POINTS)
    made.add_column(_("attempts"), justify="right", no_wrap=True)
    for standing, points in shown:
        earned = [f"{points[e][0]:g}/{points[e][1]:g}" if e in points else "–" for e in exercises]
        score = "–" if standing.score is None else f"{standing.score:g}"
        made.add_row(standing.learner, standing.name, score, *earned, str(standing.attempts))
    return made
