"""`grade batch`: a class is graded."""

from __future__ import annotations

import fcntl
import os
import secrets
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import click

from grader.batch.engine import Setup
from grader.batch.gradebook import Gradebook
from grader.batch.pool import Pool
from grader.batch.run import Batch, Engines
from grader.cli.course import open_catalog
from grader.cli.options import course_option, exercise_option, jobs_option, lang_option, require_option
from grader.cli.terminal import EXIT_FAULTS, EXIT_OUR_FAULT, ProgressLine
from grader.files.writing import PRIVATE, writing
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.text import bar
from grader.submissions import class_folder, roster
from grader.submissions.class_folder import Entry
from grader.submissions.roster import Refusal, Roster

INTERRUPTED = 130


LARGEST_SEED = 1 << 62  # of a gradebook; nobody guesses it from the inputs that an attempt showed


SECONDS_BETWEEN_LINES = 10.0


MOST_NAMED = 10


@click.command(
    help=_(
        "Grade the submissions in DIR, each a folder, a zip, a notebook or a .py file, as Moodle or Canvas let you "
        "download them. Reports and a gradebook are written to OUT. What was graded before is not graded again, so a "
        "run that was ended goes on, and a late submission costs a second."
    ),
    epilog="""\b
grade batch submissions/ --out results/
grade batch submissions/ --out results/ --roster class.csv
grade batch submissions/ --out results/ --only 4012
grade batch submissions/ --out results/ --scheduler tcp://10.0.0.5:8786
""",
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help=_("Folder of the results."))
@jobs_option
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help=_(
        "Grade on the workers of the Dask cluster whose scheduler is there, such as tcp://10.0.0.5:8786; --jobs then "
        "says nothing."
    ),
)
@click.option(
    "--roster",
    "roster_file",
    type=click.Path(path_type=Path),
    help=_(
        "CSV of the learners: their id in the first column, full names in one called name; or the grading worksheet of "
        "Moodle's assignment, or Canvas' gradebook."
    ),
)
@click.option("--only", "wanted", multiple=True, metavar="ID", help=_("Only this learner; can be given several times."))
@exercise_option
@click.option(
    "--seed", type=click.IntRange(0, 2**32 - 1), help=_("Draw these random inputs (default: the gradebook's).")
)
@click.option(
    "--unproved",
    is_flag=True,
    help=_("Grade although the course's own solution does not earn everything; each report says so."),
)
@require_option("full")
@course_option
@lang_option
def batch(
    folder: Path,
    out: Path,
    jobs: int,
    scheduler: str | None,
    roster_file: Path | None,
    wanted: tuple[str, ...],
    names: tuple[str, ...],
    seed: int | None,
    unproved: bool,
    require: str,
    course: Path | None,
    lang: str,
) -> None:
    """Grade a class."""
    catalog = open_catalog(course, folder)
    if not catalog.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; a class cannot be graded without them."))
    exercises = catalog.selected(names)
    if out.resolve().is_relative_to(folder.resolve()):
        raise InputError(
            _("{out} lies in {folder}; results would be taken for a submission.").format(out=out, folder=folder)
        )
    listed = roster.read(roster_file) if roster_file else None
    found, refused = roster.owned(class_folder.entries(folder), listed)
    owners = {entry.name: entry.learner for entry in found}
    if wanted:
        numbers = () if listed else wanted  # an LMS's number is enough where no roster has other ids
        found = [entry for entry in found if entry.learner in wanted or entry.who.number in numbers]
        refused = [(entry, why) for entry, why in refused if why.learners & {*wanted} or entry.who.number in numbers]
        if not found and not refused:
            raise InputError(_("{folder}: nothing in it is by {ids}.").format(folder=folder, ids=", ".join(wanted)))
    with locked(out), Gradebook(out, create=True) as book:
        if book.about("course") not in (None, catalog.course.id):
            said = _("{out} holds the results of the course {other}; choose another folder.")
            raise InputError(said.format(out=out, other=book.about("course")))
        if seed is None:
            seed = book.whole_number("seed") or secrets.randbelow(LARGEST_SEED)
        setup = Setup(str(catalog.root), tuple(e.slug for e in exercises), language.current())
        engines, executor, jobs = at_work(setup, jobs, scheduler, require)
        try:
            run = Batch(catalog, exercises, out, book, engines, require, seed=seed, unproved=unproved)
            if (others := set(book.exercises())) and not others & set(setup.exercises):
                said = _("{out} holds results of {others}; scores are of this run's exercises from now on.")
                click.echo(said.format(out=out, others=language.listed(sorted(others), MOST_NAMED)), err=True)
            book.say(course=catalog.course.id)
            if listed:
                book.enroll(listed.names.items())
            taken = roster.renamed(found, listed, book.entries(setup.exercises))
            doubtful = {entry.name for entry, _why in taken}
            found = [entry for entry in found if entry.name not in doubtful]
            refused += taken
            lost = book.hand_over({name: owner for name, owner in owners.items() if name not in doubtful})
            kinds = followed(run, found, executor, jobs)
        except BaseException:
            engines.close(at_once=True)
            raise
        engines.close()
        if lost:
            said = _("What is another's by now counts no more for {learners}.")
            click.echo(said.format(learners=language.listed(lost, MOST_NAMED)))
        told = remarks(book, found, refused, listed, kinds)
        for line in (*told, *nobodys(refused, book), *unread(run.unreadable, class_folder.others(folder))):
            click.echo(line)
    if run.stopping:
        click.echo(_("Stopped; the same command goes on from here."), err=True)
        sys.exit(INTERRUPTED)
    click.echo(_("Reports and gradebook are in {out}; next: `grade gradebook {out}`.").format(out=out))
    if kinds["lost"]:
        sys.exit(EXIT_OUR_FAULT)
    if refused:
        sys.exit(EXIT_FAULTS)


def at_work(setup: Setup, jobs: int, scheduler: str | None, require: str) -> tuple[Engines, Executor, int]:
    """Return who grades, what has them do it, and how many submissions at a time."""
    if scheduler is None:
        return Pool(setup), ThreadPoolExecutor(jobs), jobs
    try:
        from grader.batch.cluster import Cluster  # noqa: PLC0415 - Dask is an extra
    except ModuleNotFoundError:
        raise InputError(_("--scheduler needs Dask: install the grader with its extra, `nn-grade[cluster]`.")) from None
    cluster = Cluster(scheduler, setup, require)
    return cluster, cluster.executor, cluster.jobs


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Keep other runs out of a folder of results (InputError when one is in it, or nothing can be written there)."""
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(out / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE)  # who reads it can lock it
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise InputError(_("Another run is writing to {out}; wait until it is done.").format(out=out)) from None
    finally:
        os.close(descriptor)


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


def followed(batch: Batch, found: list[Entry], executor: Executor, jobs: int) -> Counter[str]:
    """Run a batch and say how far it is; return how many attempts ended how. Ctrl-C ends it cleanly, twice at once."""

    def stop(_signal: int, _frame: object) -> None:
        if batch.stopping:
            raise KeyboardInterrupt
        batch.stopping = True
        click.echo("\n" + _("Finishing what was begun; Ctrl-C once more stops at once."), err=True)

    before = signal.signal(signal.SIGINT, stop)
    try:
        with ProgressLine() as line:
            follow = Follow(len(found), line)
            for kind in batch.run(found, executor, jobs):
                follow.tell(kind)
    finally:
        executor.shutdown(wait=False)
        signal.signal(signal.SIGINT, before)
    return follow.kinds


def remarks(
    book: Gradebook,
    found: list[Entry],
    refused: list[tuple[Entry, Refusal]],
    listed: Roster | None,
    kinds: Counter[str],
) -> Iterator[str]:
    """Yield what the person at the terminal should know about a run."""
    done = _("{done} of {total} done").format(done=kinds.total(), total=len(found) + len(refused))
    yield ", ".join([done, *in_words(kinds + Counter(refused=len(refused)))]) + "."
    waiting = [s.learner for s in book.standings("best") if s.status == "waiting"]
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
        perhaps = {learner for _entry, why in refused for learner in why.learners}
        without = (s.learner for s in book.standings("best") if s.enrolled and s.status == "missing")
        missing = sorted(learner for learner in without if learner not in perhaps)
        if missing:
            yield _("Nothing was handed in by {learners}.").format(learners=language.listed(missing, MOST_NAMED))


def nobodys(refused: list[tuple[Entry, Refusal]], book: Gradebook) -> Iterator[str]:
    """Yield which entries are nobody's and why, and what to do about it."""
    for entry, why in refused[:MOST_NAMED]:
        yield _("{name} is refused: {reason}.").format(name=entry.name, reason=why)
    if (more := len(refused) - MOST_NAMED) > 0:
        yield language.plural("{count} more is refused.", "{count} more are refused.", more)
    perhaps = {learner for _entry, why in refused for learner in why.learners}
    if graded := [s.learner for s in book.standings("best") if s.score is not None and s.learner in perhaps]:
        said = _("What {learners} handed in before, or besides, counts as it did; look whether it is theirs.")
        yield said.format(learners=language.listed(graded, MOST_NAMED))
    if refused:
        yield _("What is refused is not graded. Mend the roster or the names, and give the same command again.")


def unread(unreadable: dict[str, str], left: list[str]) -> Iterator[str]:
    """Yield why some submissions have no points, and what was taken for none."""
    for learner, reason in list(unreadable.items())[:MOST_NAMED]:
        yield _("{learner} has no points: {reason}").format(learner=learner, reason=reason)
    if (more := len(unreadable) - MOST_NAMED) > 0:
        yield language.plural(
            "{count} more is like that; see the reports.", "{count} more are like that; see the reports.", more
        )
    if left:
        said = _("Not looked at, as it is no folder, zip, notebook or .py file: {names}.")
        yield said.format(names=language.listed(left, MOST_NAMED))
