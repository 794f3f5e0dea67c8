"""`grade batch`: a class is graded."""

from __future__ import annotations

import os
import secrets
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import click

from grader.batch.engines.engine import Engines
from grader.batch.engines.pool import Pool
from grader.batch.gradebook import Gradebook
from grader.batch.run import Batch
from grader.batch.stored import marks_path
from grader.cli.course import open_course
from grader.cli.instructor.following import MOST_NAMED, Follow, nobodys, remarks, unread
from grader.cli.options import course_option, exercise_option, jobs_option, lang_option, require_option
from grader.cli.terminal import EXIT_FAULTS, EXIT_OUR_FAULT, ProgressLine, now
from grader.files.writing import PRIVATE, writing
from grader.marking import store
from grader.marking.hand_ins import HandIns
from grader.model import language
from grader.model.errors import InputError
from grader.model.language import _
from grader.sandbox.ipc import Setup
from grader.submissions import class_folder, owners, roster
from grader.submissions.class_folder import Entry
from grader.system.locking import hold
from grader.system.portable import ON_LINUX

INTERRUPTED = 130


LARGEST_SEED = 1 << 62  # of a gradebook; nobody guesses it from the inputs that an attempt showed


@click.command(
    help=_(
        "Grade the submissions in DIR, each a folder, a zip, a notebook or a .py file, as Moodle, Canvas, Brightspace "
        "or Blackboard let you download them: the folder, or the zip itself. Reports and a gradebook are written to "
        "OUT. What was graded before is not graded again, so a run that was ended goes on, and a late submission costs "
        "a second."
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
        "CSV of the learners: their id in the first column, full names in one called name, groups in one called group; "
        "or the grading worksheet of Moodle's assignment, or a gradebook."
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
    course_root: Path | None,
    lang: str,
) -> None:
    """Grade a class."""
    if not ON_LINUX:
        raise InputError(_("Grading a class needs Linux: use WSL 2 on Windows, or a Linux container on macOS."))
    course = open_course(course_root, folder)
    if not course.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; a class cannot be graded without them."))
    exercises = course.selected(names)
    if out.resolve().is_relative_to(folder.resolve()):
        raise InputError(
            _("{out} lies in {folder}; results would be taken for a submission.").format(out=out, folder=folder)
        )
    listed = roster.read(roster_file) if roster_file else None
    hand_ins = HandIns(course, listed, roster_file)
    with ExitStack() as open_:
        handed_in = open_.enter_context(class_folder.opened_class(folder, course.exercises))
        entries = class_folder.entries(handed_in, course.exercises)
        left = class_folder.others(handed_in, entries)
        found, refused = owners.owned(entries, listed)
        whose: dict[str, set[str]] = {}
        for entry in found:
            whose.setdefault(entry.name, set()).add(entry.learner)
        if wanted:
            numbers = () if listed else wanted  # an LMS's number is enough where no roster has other ids
            found = [entry for entry in found if entry.learner in wanted or entry.who.number in numbers]
            refused = [
                (entry, why) for entry, why in refused if why.learners & {*wanted} or entry.who.number in numbers
            ]
            if not found and not refused:
                raise InputError(_("{folder}: nothing in it is by {ids}.").format(folder=folder, ids=", ".join(wanted)))
        open_.enter_context(locked(out))
        book = open_.enter_context(Gradebook(out, create=True))
        if book.about("course") not in (None, course.id):
            said = _("{out} holds the results of the course {other}; choose another folder.")
            raise InputError(said.format(out=out, other=book.about("course")))
        if seed is None:
            seed = book.whole_number("seed") or secrets.randbelow(LARGEST_SEED)
        setup = Setup(str(course.root), tuple(e.slug for e in exercises), language.current(), require)
        engines, executor, jobs = at_work(setup, jobs, scheduler)
        try:
            run = Batch(course, exercises, out, book, engines, seed=seed, unproved=unproved, hand_ins=hand_ins)
            if (others := set(book.exercises())) and not others & set(setup.exercises):
                said = _("{out} holds results of {others}; scores are of this run's exercises from now on.")
                click.echo(said.format(out=out, others=language.listed(sorted(others), MOST_NAMED)), err=True)
            book.say(course=course.id)
            if listed:
                book.enroll(listed.names.items())
            if hand_ins.extensions:
                with store.held(out / store.FOLDER):
                    hand_ins.extend(partial(marks_path, out), now())
            taken = owners.renamed(found, listed, book.entries(setup.exercises))
            doubtful = {entry.name for entry, _why in taken}
            found = [entry for entry in found if entry.name not in doubtful]
            refused += taken
            lost = book.hand_over({name: known for name, known in whose.items() if name not in doubtful})
            kinds = followed(run, found, executor, jobs)
        except BaseException:
            engines.close(at_once=True)
            raise
        engines.close()
        if lost:
            said = _("What is another's by now counts no more for {learners}.")
            click.echo(said.format(learners=language.listed(lost, MOST_NAMED)))
        standings = book.standings("best")
        told = remarks(standings, found, refused, listed, kinds)
        by_these = {entry.learner for entry in found}
        unreadable = unread(out, (standing for standing in standings if standing.learner in by_these))
        for line in (*told, *nobodys(refused, standings), *unreadable):
            click.echo(line)
        if run.undated:
            said = _("When these handed in is not known, so they are not late: {learners}.")
            click.echo(said.format(learners=language.listed(list(run.undated), MOST_NAMED)))
        if left:
            said = _("Not looked at, as it is no folder, zip, notebook or .py file: {names}.")
            click.echo(said.format(names=language.listed(left, MOST_NAMED)))
    if run.stopping:
        click.echo(_("Stopped; the same command goes on from here."), err=True)
        sys.exit(INTERRUPTED)
    click.echo(_("Reports and gradebook are in {out}; next: `grade gradebook {out}`.").format(out=out))
    if kinds["lost"]:
        sys.exit(EXIT_OUR_FAULT)
    if refused:
        sys.exit(EXIT_FAULTS)


def at_work(setup: Setup, jobs: int, scheduler: str | None) -> tuple[Engines, Executor, int]:
    """Return who grades, what has them do it, and how many submissions at a time."""
    if scheduler is None:
        return Pool(setup), ThreadPoolExecutor(jobs), jobs
    try:
        from grader.batch.engines.cluster import Cluster  # noqa: PLC0415 - Dask is an extra
    except ModuleNotFoundError:
        raise InputError(_("--scheduler needs Dask: install the grader with its extra, `nn-grade[cluster]`.")) from None
    cluster = Cluster(scheduler, setup)
    return cluster, cluster.executor, cluster.jobs


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Keep other runs out of a folder of results (InputError when one is in it, or nothing can be written there)."""
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(out / ".lock", os.O_RDWR | os.O_CREAT, PRIVATE)  # who reads it can lock it
    try:
        hold(descriptor, wait=False)
        yield
    except BlockingIOError:
        raise InputError(_("Another run is writing to {out}; wait until it is done.").format(out=out)) from None
    finally:
        os.close(descriptor)


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
