"""Grades submissions: runs hidden tests against a learner's program, and says how each check ended.

The runner asks a ``Student``; the sandbox supplies one, and a test can supply another. Marks are made here, out of
plain values; the list of checks is fixed before any learner's code runs, and a missing answer is a failure.
"""

from __future__ import annotations

import hashlib
import time
import zlib
from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from grader.course import digests, mistakes
from grader.course.release import making
from grader.grading import feedback
from grader.grading.mistake_naming import Diagnosis
from grader.model import language
from grader.model.course import Check, Course, Exercise, Mistake, Visibility
from grader.model.errors import InputError, LeftIn, Raised, StudentFailure, WorkerFailure
from grader.model.language import _
from grader.model.report import HOLDING, SETTLING, CheckResult, ExerciseResult, Outcome
from grader.model.submission import Source, Submission, Survey
from grader.testing import hidden
from grader.testing.hidden import Hidden
from grader.testing.proxy import Proxy
from grader.testing.recording import Border, Record, running
from grader.testing.snippet import told


class Student(Border, Protocol):
    """One learner's program, as hidden tests need it. Each method may raise StudentFailure or WorkerFailure."""

    @property
    def definitions(self) -> Container[str]:
        """The functions and classes that the program defines."""

    @property
    def unmended(self) -> Container[int]:
        """The tasks whose functions are still the code that the stub has."""

    def survey(self, source: Source) -> Survey:
        """Look at a file without running it."""

    def open(self, exercise: Exercise, source: Source) -> list[tuple[str, str, int, str]]:
        """Load a file; return what did not load (InputError when it cannot be read)."""

    def begin(self, seed: int, seconds: float | None = None) -> None:
        """Begin a check, which may take so many seconds, or as many as the exercise gives each."""

    def place_of(self, name: str) -> str:
        """Return where the program defines a function or ``Class.method``, or nothing."""

    def counted(self) -> float:
        """Return the seconds that count against the limit of the check that was begun last."""

    def take_output(self, replies: Collection[int] = ()) -> str:
        """Return what was printed since the last time, or of that what came with some replies."""

    def end(self) -> None:
        """End the learner's program; the next check begins in a new process."""

    def another(self) -> Student:
        """Return a student of the same kind whose program is not opened yet."""

    def close(self) -> None:
        """End every process of this learner."""


Progress = Callable[[Exercise, CheckResult], None]


NONE: Mapping[str, str] = {}


def _no_progress(exercise: Exercise, result: CheckResult) -> None:
    """Do nothing; the default where progress is not shown."""


RunItem = Callable[[Any, Any, Proxy, np.random.Generator], BaseException | None]


class Suite:
    """The collected hidden tests of a course, ready to grade one submission after another."""

    def __init__(
        self, course: Course, exercises: tuple[Exercise, ...], items: Sequence[Any], run_item: RunItem
    ) -> None:
        self.course = course
        self.exercises = exercises
        self.run_item = run_item
        self.tests = {e.slug: hidden.of_exercise(course, e, items) for e in exercises}
        self.diagnoses: dict[str, Diagnosis] = {}
        self.stub_surveys: dict[str, Survey] = {}
        self.run_sha256 = digests.run_sha256(course, exercises)
        self.rules_sha256 = digests.rules_sha256(course, exercises)

    def grade(
        self, handed_in: Submission, student: Student, *, seed: int, progress: Progress = _no_progress
    ) -> tuple[ExerciseResult, ...]:
        """Return the results of every exercise of this suite for one submission, of which is decided what counts.

        A file that cannot be read costs only its own exercise; InputError where that is so of all files.
        """
        results = []
        unreadable: list[InputError] = []
        for exercise in self.exercises:
            checks = self.checks_of(exercise)
            notices = handed_in.notices.get(exercise.slug, ())
            if exercise.slug not in handed_in.sources:
                notice = _("No file for this exercise was handed in.")
                results.append(self.ended_alike(exercise, None, checks, (notice, *notices), progress))
                continue
            (source,) = handed_in.sources[exercise.slug]
            try:
                result = self.grade_exercise(exercise, source, student, seed, progress)
                result = replace(result, checks=(*result.checks, *self.waiting(exercise)))
            except InputError as error:
                unreadable.append(error)
                result = self.ended_alike(exercise, source, checks, (str(error),), progress)
            results.append(replace(result, notices=(*notices, *result.notices)))
        if len(unreadable) == sum(exercise.slug in handed_in.sources for exercise in self.exercises) > 0:
            raise unreadable[0]
        return tuple(results)

    def checks_of(self, exercise: Exercise) -> list[Check]:
        """Return all checks of an exercise: those that are run, and then those that somebody makes."""
        return [*(test.check for test in self.tests[exercise.slug]), *hidden.by_hand(exercise)]

    def waiting(self, exercise: Exercise) -> Iterator[CheckResult]:
        """Yield the checks of a file that somebody has yet to make, with what they look at."""
        for check in hidden.by_hand(exercise):
            rubric = str(exercise.tasks[check.task - 1].rubric)
            yield CheckResult(check, Outcome.TO_BE_MARKED, rubric)

    def grade_exercise(
        self,
        exercise: Exercise,
        source: Source,
        student: Student,
        seed: int,
        progress: Progress = _no_progress,
        tests: Sequence[Hidden] | None = None,
    ) -> ExerciseResult:
        """Return the results of one exercise, or of some of its tests; what is said about loading comes as notices."""
        tests = self.tests[exercise.slug] if tests is None else tests
        checks = [test.check for test in tests]
        try:
            notes = student.open(exercise, source)
        except (StudentFailure, WorkerFailure) as failure:
            outcome, message = feedback.loading_failed(failure, exercise.limits)
            output = student.take_output()
            return self.ended_alike(exercise, source, checks, (), progress, outcome, message, output)
        notices = feedback.sentences(notes)
        ran: list[tuple[CheckResult, Record | None]] = []
        for result, record in self.outcomes(tests, student, seed, feedback.names_unread(notes)):
            if record is None and result.outcome is Outcome.FAILED:
                seen = (r for r, _record in ran if r.check.visibility is Visibility.VISIBLE)
                result = feedback.begun_earlier(result) if any(r.outcome in SETTLING for r in seen) else result
            ran.append((result, record))
            progress(exercise, result)
        named = self.named(exercise, ran)
        checks_with_names = tuple(replace(result, mistake=named.get(result.check.id)) for result, _record in ran)
        return ExerciseResult(exercise, source, checks_with_names, (*notices, *feedback.judges(ran)))

    def outcomes(
        self, tests: Sequence[Hidden], student: Student, seed: int, unread: Mapping[str, str] = NONE
    ) -> Iterator[tuple[CheckResult, Record | None]]:
        """Run tests against an opened program, one when the next result is asked for; with what is to be replayed.

        ``unread`` are names that the program would define where Python cannot read it, with where that is.
        """
        results: dict[str, CheckResult] = {}
        for test, next_test in zip_longest(tests, tests[1:]):
            before = [results[id_] for id_ in test.check.after if id_ in results]  # the audit has an order of its own
            missing = [result for result in before if result.outcome not in HOLDING]
            if missing:
                result, record = feedback.not_run(test.check, missing), None
            else:
                result, record = self.run(test, next_test and next_test.item, student, seed, unread)
                if test.check.visibility is not Visibility.VISIBLE:
                    student.end()  # what the program has seen must not be told in a check that its author may read
            results[test.check.id] = result
            yield result, record if test.mark.replay else None

    def ended_alike(
        self,
        exercise: Exercise,
        source: Source | None,
        checks: list[Check],
        notices: tuple[str, ...],
        progress: Progress = _no_progress,
        outcome: Outcome = Outcome.UNFINISHED,
        message: str = "",
        output: str = "",
    ) -> ExerciseResult:
        """Return the same outcome for every check of an exercise."""
        results = tuple(CheckResult(check, outcome, message, output=output) for check in checks)
        for result in results:
            progress(exercise, result)
        return ExerciseResult(exercise, source, results, notices)

    def run(
        self, test: Hidden, next_item: Any, student: Student, seed: int, unread: Mapping[str, str] = NONE
    ) -> tuple[CheckResult, Record]:
        """Run one hidden test, and return how it ended with the record of what crossed."""
        started = time.monotonic()
        raised, record = self.raised_by(test, next_item, student, seed)
        translated = self.course.translations[test.check.exercise].get(language.current(), {"messages": {}})
        counted = student.counted()
        if isinstance(raised, (AssertionError, StudentFailure)) and test.check.task in student.unmended:
            left_alone = CheckResult(test.check, Outcome.UNFINISHED, output=student.take_output())
            return timed(left_alone, started, counted), record  # without a place, for that is looked for
        if isinstance(raised, LeftIn) and raised.function in self.stub_survey(test.check.exercise, student).left_in:
            raised = Raised("NotImplementedError", f"task {test.check.task}", raised.place, raised.frames)
        output = student.take_output({call.reply for call in told(record)} if raised else ())
        result = feedback.result(test.check, raised, record, translated["messages"], output)
        if (name := feedback.name_missed(raised)) in unread:
            result = feedback.unread(result, name, unread[name])
        if raised is not None and result.outcome is Outcome.BROKEN and not isinstance(raised, WorkerFailure):
            raised.__traceback__ = raised.__context__ = None  # or its frames hold what may be all the memory there is
            result = self.whose_fault(result, test, next_item, student, seed)
        function = record.last_called()
        place = result.place or student.place_of(function)
        return timed(replace(result, place=place, function=function), started, counted), record

    def stub_survey(self, slug: str, student: Student) -> Survey:
        """Return what is in the stub of an exercise, which may hand learners code beside its raises."""
        if slug not in self.stub_surveys:
            exercise = self.course.exercise(slug)
            folder = self.course.exercise_folder(exercise)
            stub, *modules = ((name, _read(folder / name)) for name in (exercise.file, *exercise.modules))
            self.stub_surveys[slug] = student.survey(Source.of(*stub).with_beside(dict(modules)))
        return self.stub_surveys[slug]

    def named(self, exercise: Exercise, ran: list[tuple[CheckResult, Record | None]]) -> dict[str, Mistake]:
        """Return the known mistakes behind the checks that failed; all are read when the first check fails."""
        failed = {r.check.id: record for r, record in ran if record and r.outcome in (Outcome.FAILED, Outcome.RAISED)}
        if not failed:
            return {}
        if exercise.slug not in self.diagnoses:
            self.diagnoses[exercise.slug] = Diagnosis(mistakes.read(self.course, exercise))
        passed = [record for result, record in ran if record and result.outcome is Outcome.PASSED]
        return self.diagnoses[exercise.slug].names(failed, passed)

    def raised_by(
        self, test: Hidden, next_item: Any, student: Student, seed: int
    ) -> tuple[BaseException | None, Record]:
        """Run one hidden test against a program, and return what it raised with the record of what crossed."""
        record = Record(student, taken=student.definitions)
        number = zlib.crc32(test.check.id.encode())
        try:
            # The learner's own random state follows from the seed, but does not tell it.
            student.begin(zlib.crc32(hashlib.sha256(f"{seed} {number}".encode()).digest()), test.mark.seconds)
        except (StudentFailure, WorkerFailure) as failure:
            return failure, record
        with running(record) as program:
            return self.run_item(test.item, next_item, program, np.random.default_rng([seed, number])), record

    def whose_fault(
        self, result: CheckResult, test: Hidden, next_item: Any, student: Student, seed: int
    ) -> CheckResult:
        """Keep a check BROKEN only if it breaks on the solution, too: else the learner's answer broke it."""
        student.end()  # before the solution runs: it must neither be looked at nor held up
        exercise = self.course.exercise(test.check.exercise)
        solved = student.another()
        try:
            solved.open(exercise, making.as_handed_in(self.course, exercise))
            raised, _record = self.raised_by(test, next_item, solved, seed)
        except (StudentFailure, WorkerFailure):
            return result
        finally:
            solved.close()
        return result if raised is not None else feedback.unjudgeable(result)


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def timed(result: CheckResult, started: float, counted: float) -> CheckResult:
    """Return a result with how long its check took, by the clock since then and in seconds that count."""
    wall = round((time.monotonic() - started) * 1000)
    return replace(result, milliseconds=wall, counted_milliseconds=round(counted * 1000))
