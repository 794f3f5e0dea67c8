"""What `grade batch` says while it grades, and of what it could not."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import click

from grader.batch.standing import Standing
from grader.batch.stored import read_report
from grader.cli.terminal import ProgressLine
from grader.model import language
from grader.model.language import _
from grader.reports.marks import why_unread
from grader.reports.text import bar
from grader.submissions import owners
from grader.submissions.class_folder import Entry
from grader.submissions.roster import Refusal, Roster

SECONDS_BETWEEN_LINES = 10.0
MOST_NAMED = 10


class Follow:
    """Says how far a run is: on a terminal in one line, elsewhere in a line every now and then."""

    def __init__(self, total: int, line: ProgressLine) -> None:
        self.total = total
        self.line = line
        self.kinds: Counter[str] = Counter()
        self.started = self.told = time.monotonic()

    def tell(self, kind: str) -> None:
        """Count one attempt more."""
        self.kinds[kind] += 1
        now = time.monotonic()
        if sys.stderr.isatty():
            self.line.tell(f"{bar(self.kinds.total(), self.total)} {self.said(now)}")
        elif now - self.told >= SECONDS_BETWEEN_LINES:
            self.told = now
            click.echo(self.said(now), err=True)

    def said(self, now: float) -> str:
        """Return how many are done, how fast, how long it will take, and what else there is to say."""
        done, graded = self.kinds.total(), self.kinds.total() - self.kinds["known"] - self.kinds["restated"]
        parts = [_("{done} of {total}").format(done=done, total=self.total)]
        if graded:
            spent = now - self.started
            left = timedelta(seconds=round((self.total - done) * spent / graded))
            parts.append(_("{rate:.1f} a second, {left} left").format(rate=graded / spent, left=left))
        return " · ".join([*parts, *in_words(self.kinds)])


def in_words(kinds: Counter[str]) -> list[str]:
    """Return how many attempts ended otherwise than in a plain report."""
    said = {
        "known": _("{count} graded before"),
        "restated": _("{count} with new weights, points or titles"),
        "timeout": _("{count} with timeouts"),
        "unreadable": _("{count} unreadable"),
        "grader_error": _("{count} with a fault of ours"),
        "lost": _("{count} not graded"),
        "refused": _("{count} refused"),
    }
    return [text.format(count=kinds[kind]) for kind, text in said.items() if kinds[kind]]


def remarks(
    standings: list[Standing],
    found: list[Entry],
    refused: list[tuple[Entry, Refusal]],
    listed: Roster | None,
    kinds: Counter[str],
) -> Iterator[str]:
    """Yield what the person at the terminal should know about a run, after which learners stand so."""
    done = _("{done} of {total} done").format(done=kinds.total(), total=len(found) + len(refused))
    yield ", ".join([done, *in_words(kinds + Counter(refused=len(refused)))]) + "."
    waiting = [s.learner for s in standings if s.status == "waiting"]
    if waiting:
        said = _("Graded by another state of the course, and without a score until graded again: {learners}.")
        yield said.format(learners=language.listed(waiting, MOST_NAMED))
    twice = Counter(entry.learner for entry in found)
    for learner in (learner for learner, count in twice.items() if count > 1):
        names = ", ".join(entry.name for entry in found if entry.learner == learner)
        yield _("{learner} handed in several: {names}. Each is an attempt.").format(learner=learner, names=names)
    if listed:
        unknown = sorted({entry.learner for entry in found} - listed.names.keys())
        if unknown:
            yield _("Not in the roster: {learners}.").format(learners=language.listed(unknown, MOST_NAMED))
        if zeros := [f"{listed_as} ({learner})" for learner, listed_as in owners.without_zeros(unknown, listed)]:
            said = _(
                "Perhaps a spreadsheet has taken the zeros at the beginning of ids in the roster: {learners}. Make the "
                "column text there, or export the roster anew."
            )
            yield said.format(learners=language.listed(zeros, MOST_NAMED))
        perhaps = {learner for _entry, why in refused for learner in why.learners}
        without = (s.learner for s in standings if s.enrolled and s.status == "missing")
        missing = sorted(learner for learner in without if learner not in perhaps)
        if missing:
            yield _("Nothing was handed in by {learners}.").format(learners=language.listed(missing, MOST_NAMED))


def nobodys(refused: list[tuple[Entry, Refusal]], standings: list[Standing]) -> Iterator[str]:
    """Yield which entries are nobody's and why, and what to do about it."""
    for entry, why in refused[:MOST_NAMED]:
        yield _("{name} is refused: {reason}.").format(name=entry.name, reason=why)
    if (more := len(refused) - MOST_NAMED) > 0:
        yield language.plural("{count} more is refused.", "{count} more are refused.", more)
    perhaps = {learner for _entry, why in refused for learner in why.learners}
    if graded := [s.learner for s in standings if s.score is not None and s.learner in perhaps]:
        said = _("What {learners} handed in before, or besides, counts as it did; look whether it is theirs.")
        yield said.format(learners=language.listed(graded, MOST_NAMED))
    if refused:
        yield _("What is refused is not graded. Mend the roster or the names, and give the same command again.")


def unread(out: Path, standings: Iterable[Standing]) -> Iterator[str]:
    """Yield why some learners have no score: nobody could read what they handed in."""
    unreadable = [standing for standing in standings if standing.status == "unreadable"]
    for standing in unreadable[:MOST_NAMED]:
        said = _("{learner} has no score: {reason}")
        yield said.format(learner=standing.learner, reason=why_unread(read_report(out, standing)))
    if (more := len(unreadable) - MOST_NAMED) > 0:
        yield language.plural(
            "{count} more is like that; see the reports.", "{count} more are like that; see the reports.", more
        )
