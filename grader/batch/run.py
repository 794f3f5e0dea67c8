"""Grades all that a folder holds, on many processes, and loses nothing: what was graded before is not graded again.

A report is on the disk before it is counted. The gradebook is written after it, by this process alone; where a run was
killed in between, the next one finds the report and goes on from there.

Before a class, the course's own solution is graded. Where it does not earn everything, no mark of anybody could be
trusted.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import asdict
from functools import cache, partial
from pathlib import Path
from typing import cast

import msgspec

from grader.batch import restate
from grader.batch.attempt import Attempt, folder_of, key, kind, line, seed_of, unproved
from grader.batch.engines.engine import Engines, Job
from grader.batch.gradebook import Gradebook
from grader.batch.standing import Grading, RestsOn
from grader.batch.stored import is_as_written, is_within
from grader.course import digests, handout
from grader.course.release import making
from grader.files.writing import OWN, open_regular, write_whole, writing
from grader.marking import late
from grader.marking.hand_ins import HandIns
from grader.model.course import Course, Exercise
from grader.model.document import Document
from grader.model.errors import CourseError, GraderError, InputError
from grader.model.language import _
from grader.model.submission import Source, Submission
from grader.reports import report_json, validation
from grader.sandbox import strength
from grader.submissions import class_folder as entries_
from grader.submissions.class_folder import Entry
from grader.system.folder import by_path, is_own

REPORTS, PROOFS = "reports", "proofs"
PROVEN = ("passed", "to_be_marked")  # how the checks of a solution end
WATCH_SECONDS = 2.0
WAITING = 2  # submissions for each process that are read ahead


class Batch:
    """A run over some entries into one folder; nothing is graded where the sandbox is weaker than is asked for."""

    def __init__(
        self,
        course: Course,
        exercises: tuple[Exercise, ...],
        out: Path,
        book: Gradebook,
        engines: Engines,
        *,
        seed: int,
        unproved: bool = False,
        hand_ins: HandIns | None = None,
    ) -> None:
        self.course = course
        self.exercises = exercises
        self.only = exercises[0] if len(exercises) == 1 else None
        self.out = out
        self.book = book
        self.engines = engines
        self.rests_on = RestsOn(digests.run_sha256(course, exercises), digests.rules_sha256(course, exercises), seed)
        self.answers = cache(partial(handout.answers, course))
        self.unproved = unproved
        self.proof: Document | None = None
        self.stopping = False
        self.hand_ins = hand_ins or HandIns(course, None, None)
        self.undated: dict[str, None] = {}  # learners of whom nobody knows when they handed in, where that matters

    def run(self, entries: list[Entry], executor: Executor, jobs: int) -> Iterator[str]:
        """Yield what became of each entry: known, restated, graded, timeout, unreadable, grader_error or lost.

        When ``stopping`` is set in the meantime, what was begun is finished, and the rest is left.
        """
        if self.book.rests_on() != self.rests_on:
            self.prove(executor)  # before what stands in the gradebook counts no more
            self.book.say(**asdict(self.rests_on))
        pending: dict[Future[bytes], Attempt] = {}
        planned: set[tuple[str, int]] = set()
        left = deque(entries)
        while left or pending:
            while left and len(pending) < WAITING * jobs and not self.stopping:
                attempt = self.planned(left.popleft())
                if (attempt.learner, attempt.number) in planned:  # the same code, handed in twice
                    yield "known"
                    continue
                planned.add((attempt.learner, attempt.number))
                if before := self.known(attempt, executor):
                    yield before
                else:
                    strength.require(self.engines.ready(), self.engines.setup.require)
                    self.prove(executor)
                    pending[executor.submit(self.engines.grade, attempt.job)] = attempt
            if not pending:
                return
            finished, _waiting = wait(pending, WATCH_SECONDS, return_when=FIRST_COMPLETED)
            if not finished:
                self.engines.ready()  # raises where no engine is left to finish anything
            if self.stopping:
                pending = {f: attempt for f, attempt in pending.items() if f in finished or not f.cancel()}
            for future in finished:
                yield self.kept(pending.pop(future), future)

    def prove(self, executor: Executor) -> Document:
        """Return the report on the course's own solution, which is graded once for each state of the course.

        CourseError when it does not earn everything, unless the run is to be ``unproved``.
        """
        if self.proof is None:
            path = self.out / PROOFS / f"{key(self.rests_on)}.json"
            document = self.proven(path)
            if document is None:
                strength.require(self.engines.ready(), self.engines.setup.require)
                document = self.graded(executor.submit(self.engines.grade, self.solution()))
                if document is None:
                    raise GraderError("whoever was to grade the solution ended")
                self.write(path, document)
            checks = (check for e in document["exercises"] for check in e["checks"])
            faults = [check for check in checks if check["status"] not in PROVEN]
            if faults and not self.unproved:
                raise CourseError(unproved(faults))
            self.unproved = bool(faults)
            self.proof = document
        return self.proof

    def proven(self, path: Path) -> Document | None:
        """Return the report on the solution that is stored, if it is one of this state of the course."""
        document = self.sound(path)
        return document if document and document.get("rules_sha256") == self.rests_on.rules_sha256 else None

    def solution(self) -> Job:
        """Return the course's own solution, as if it had been handed in."""
        sources: dict[str, tuple[Source, ...]] = {
            e.slug: (making.as_handed_in(self.course, e),) for e in self.exercises
        }
        handed_in = Submission("solutions", sources)
        return Job(handed_in, seed=seed_of(handed_in, self.rests_on.seed))

    def planned(self, entry: Entry) -> Attempt:
        """Read an entry, and give the attempt its number."""
        try:
            handed_in = entries_.read(entry, self.course.exercises, self.only, self.answers)
            digest, unreadable = entries_.digest(handed_in), ""
        except InputError as error:
            handed_in, unreadable = Submission(entry.name, {}), str(error)
            digest = hashlib.sha256(unreadable.encode("utf-8", "replace")).hexdigest()
        number = self.book.attempt(entry.learner, entry.called, digest, entry.name)
        job = Job(handed_in, unreadable, seed_of(handed_in, self.rests_on.seed))
        return Attempt(entry.learner, entry.called, number, digest, job, *self.hand_ins.of(entry))

    def known(self, attempt: Attempt, executor: Executor) -> str:
        """Return "known" for an attempt that was graded before, "restated" where only the rules have changed, or "".

        What is found on the disk is believed if it is a sound report on the same learner, submission and suite; a
        grading in the book whose report is not as it was written is struck out.
        """
        gradings = self.book.graded(attempt.learner, attempt.number, self.rests_on)
        for grading in gradings:
            if grading.rules_sha256 == self.rests_on.rules_sha256:
                if is_as_written(grading, self.out):
                    return self.redated(attempt, grading)
                self.forget(grading)
                return ""
        path = self.path_of(attempt)
        if (document := self.found(attempt, path)) is not None:
            self.book.add(attempt.learner, attempt.number, self.shown(path), document, self.rests_on.seed)
            return "known"
        for grading in gradings:
            document = self.found(attempt, self.out / grading.report) if is_as_written(grading, self.out) else None
            if document is not None and document["status"] == "graded":
                restated = restate.restated(document, self.prove(executor))
                self.put(attempt, restated)
                return "restated"
        return ""

    def redated(self, attempt: Attempt, grading: Grading) -> str:
        """Return "restated" where it is news when an attempt was handed in, which may cost something, or "known"."""
        if self.course.late is None or (report := self.read(self.out / grading.report)) is None:
            return "known"
        self.date(attempt, report)
        if late.dated(report, attempt.submitted, is_sure=attempt.is_sure) is report:
            return "known"
        self.book.forget(grading.id)
        self.put(attempt, report)
        return "restated"

    def date(self, attempt: Attempt, report: Document) -> Document:
        """Return a report with what is known of its date, and with what that costs."""
        report = late.dated(report, attempt.submitted, is_sure=attempt.is_sure)
        if self.hand_ins.due and "submitted_at" not in report["submission"]:
            self.undated[attempt.learner] = None
        return late.ruled(report, self.course)

    def found(self, attempt: Attempt, path: Path) -> Document | None:
        """Return the report at a path, if it is a sound one on this attempt, made by this suite with this seed."""
        document = self.sound(path)
        if document is None:
            return None
        about = (document.get("learner", {}).get("id"), document["submission"].get("sha256"))
        same = about == (line(attempt.learner), attempt.sha256)
        return document if same and document["environment"].get("seed") == attempt.job.seed else None

    def sound(self, path: Path) -> Document | None:
        """Return the report at a path, if it is one that this suite can have made."""
        document = self.read(path)
        if document is None or validation.faults(document):
            return None
        return document if document["suite_sha256"] == self.rests_on.suite_sha256 else None

    def forget(self, grading: Grading) -> None:
        """Strike out a grading whose report is not what was written, first on the disk, where it must not be found."""
        path = self.out / grading.report
        if self.is_ours(path):
            with writing(path):
                path.unlink(missing_ok=True)
        self.book.forget(grading.id)

    def read(self, path: Path) -> Document | None:
        """Return the JSON object in a file of the results, or None where there is none, or anybody may have made it."""
        if not self.is_ours(path):
            return None
        try:
            with os.fdopen(open_regular(by_path(path.parent), path.name, os.O_RDONLY), "rb") as file:
                document = msgspec.json.decode(file.read()) if is_own(file.fileno()) else None
        except (OSError, msgspec.DecodeError, RecursionError):
            return None
        return cast("Document", document) if isinstance(document, dict) else None

    def kept(self, attempt: Attempt, future: Future[bytes]) -> str:
        """Put a report on the disk, and then into the gradebook; return how the attempt ended."""
        document = self.graded(future)
        if document is None:
            return "lost"
        self.put(attempt, document)
        return kind(document)

    def graded(self, future: Future[bytes]) -> Document | None:
        """Return the report that a future holds, or None where the engine that was to make it is gone."""
        try:
            document: Document = msgspec.json.decode(future.result())
        except self.engines.lost:
            return None
        return document

    def put(self, attempt: Attempt, document: Document) -> None:
        """Say whose a report is, put it on the disk, and then into the gradebook."""
        document["learner"] = {"id": line(attempt.learner)}
        if attempt.called:
            document["learner"]["name"] = line(attempt.called)
        document["submission"] |= {"attempt": attempt.number, "sha256": attempt.sha256}
        if self.unproved:
            document["unproved"] = True
        document = self.date(attempt, document)
        path = self.path_of(attempt)
        self.write(path, document)
        self.book.add(attempt.learner, attempt.number, self.shown(path), document, self.rests_on.seed)

    def write(self, path: Path, document: Document) -> None:
        """Write a file of the results, whole and synced (InputError where that cannot be, or would lead elsewhere)."""
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        if not self.is_ours(path):
            raise InputError(_("{path}: cannot be written (a symbolic link leads elsewhere).").format(path=path))
        with writing(path):
            write_whole(path, report_json.text_of(document), synced=True, mode=OWN)

    def is_ours(self, path: Path) -> bool:
        """Return whether a file of the results lies where its name says, and no link leads elsewhere."""
        return is_within(self.out, path.relative_to(self.out))

    def path_of(self, attempt: Attempt) -> Path:
        """Return where the report on an attempt belongs."""
        return self.out / REPORTS / folder_of(attempt.learner) / f"{attempt.number}-{key(self.rests_on)}.json"

    def shown(self, path: Path) -> str:
        """Return the path of a report from the folder of results."""
        return path.relative_to(self.out).as_posix()
