"""Grades all that a folder holds, on many processes, and loses nothing: what was graded before is not graded again.

A report is on the disk before it is counted. The gradebook is written after it, by this process alone; where a run was
killed in between, the next one finds the report and goes on from there.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from grader import engine
from grader.batch import entries as entries_
from grader.batch.entries import Entry
from grader.batch.gradebook import Gradebook
from grader.batch.warm import Job, Setup
from grader.catalog import Catalog
from grader.errors import InputError
from grader.files import write_whole, writing
from grader.model import Exercise, Sandbox, Submission
from grader.sandbox import strength

REPORTS = "reports"
WATCH_SECONDS = 2.0
WAITING = 2  # submissions for each process that are read ahead
UNSAFE = re.compile(r"[^\w.@+-]|^\.")
LONGEST_NAME = 80

Json = dict[str, Any]


class Engines(Protocol):
    """Whoever grades: a pool on this machine, or a cluster."""

    @property
    def setup(self) -> Setup:
        """What it grades with."""

    @property
    def lost(self) -> tuple[type[BaseException], ...]:
        """What is raised where a submission could not be graded, for no fault of its own."""

    def ready(self) -> Sandbox:
        """Return how strong the sandbox is (InputError when the course is broken)."""

    @property
    def grade(self) -> Callable[[Job], bytes]:
        """What an executor calls to have a report made."""

    def close(self, *, at_once: bool = False) -> None:
        """End what was begun."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a learner, and what there is to grade."""

    learner: str
    number: int
    job: Job


class Batch:
    """A run over some entries into one folder; nothing is graded where the sandbox is weaker than ``require``."""

    def __init__(
        self,
        catalog: Catalog,
        exercises: tuple[Exercise, ...],
        out: Path,
        book: Gradebook,
        engines: Engines,
        require: str,
    ) -> None:
        self.catalog = catalog
        self.only = exercises[0] if len(exercises) == 1 else None
        self.out = out
        self.book = book
        self.engines = engines
        self.require = require
        self.seed = engines.setup.seed
        self.suite_sha256 = engine.digest(catalog, exercises)
        self.stopping = False
        self.unreadable: dict[str, str] = {}  # why, by learner

    def run(self, entries: list[Entry], executor: Executor, jobs: int) -> Iterator[str]:
        """Yield what became of each entry: known, graded, timeout, unreadable, grader_error or lost.

        When ``stopping`` is set in the meantime, what was begun is finished, and the rest is left.
        """
        pending: dict[Future[bytes], Attempt] = {}
        left = deque(entries)
        while left or pending:
            while left and len(pending) < WAITING * jobs and not self.stopping:
                attempt = self.planned(left.popleft())
                if self.is_known(attempt):
                    yield "known"
                else:
                    strength.require(self.engines.ready(), self.require)
                    pending[executor.submit(self.engines.grade, attempt.job)] = attempt
            if not pending:
                return
            finished, _waiting = wait(pending, WATCH_SECONDS, return_when=FIRST_COMPLETED)
            if not finished:
                self.engines.ready()  # which says so when nobody is left to finish anything
            if self.stopping:
                pending = {f: attempt for f, attempt in pending.items() if f in finished or not f.cancel()}
            for future in finished:
                yield self.kept(pending.pop(future), future)

    def planned(self, entry: Entry) -> Attempt:
        """Read an entry, and give the attempt its number."""
        try:
            handed_in = entries_.read(entry, self.catalog.course.exercises, self.only)
            digest, unreadable = entries_.digest(handed_in), ""
        except InputError as error:
            handed_in, unreadable = Submission(entry.name, {}), str(error)
            self.unreadable[entry.learner] = unreadable
            digest = hashlib.sha256(unreadable.encode("utf-8", "replace")).hexdigest()
        number = self.book.attempt(entry.learner, entry.called, digest, entry.name)
        return Attempt(entry.learner, number, Job(handed_in, unreadable))

    def is_known(self, attempt: Attempt) -> bool:
        """Return whether an attempt was graded before, by the same suite with the same seed."""
        path = self.path_of(attempt)
        if not self.book.is_graded(attempt.learner, attempt.number, self.suite_sha256, self.seed):
            try:
                document = json.loads(path.read_bytes())
            except (OSError, ValueError):
                return False
            self.book.add(attempt.learner, attempt.number, self.shown(path), document)
        return True

    def kept(self, attempt: Attempt, future: Future[bytes]) -> str:
        """Put a report on the disk, and then into the gradebook; return how the attempt ended."""
        try:
            content = future.result()
        except self.engines.lost:
            return "lost"
        path = self.path_of(attempt)
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content, synced=True)
        document = json.loads(content)
        self.book.add(attempt.learner, attempt.number, self.shown(path), document)
        return _kind(document)

    def path_of(self, attempt: Attempt) -> Path:
        """Return where the report on an attempt belongs."""
        how = hashlib.sha256(f"{self.suite_sha256};{self.seed}".encode()).hexdigest()[:8]
        return self.out / REPORTS / folder_of(attempt.learner) / f"{attempt.number}-{how}.json"

    def shown(self, path: Path) -> str:
        """Return the path of a report from the folder of results."""
        return path.relative_to(self.out).as_posix()


def folder_of(learner: str) -> str:
    """Return a name for a learner's folder that every file system takes, and that no other learner has."""
    safe = UNSAFE.sub(lambda odd: "".join(f"%{byte:02X}" for byte in odd[0].encode()), learner)
    if len(safe.encode()) <= LONGEST_NAME:
        return safe
    return f"{safe[: LONGEST_NAME // 4]}-{hashlib.sha256(learner.encode()).hexdigest()[:16]}"


def _kind(document: Json) -> str:
    if document["status"] != "graded":
        return str(document["status"])
    return "timeout" if document["summary"]["timeout"] else "graded"
