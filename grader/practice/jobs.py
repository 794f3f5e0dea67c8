"""What takes time while somebody practises: a file is graded, charts are drawn, the page of the report is made.

Each is carried out piece by piece, away from where keys are answered, and yields what it found.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.course import progress
from grader.figures import programs
from grader.figures.process import easel_for
from grader.figures.programs import Chart
from grader.files.writing import write_whole
from grader.grading import grade, lesson
from grader.grading.runner import Suite
from grader.model.course import Course, Exercise, Task
from grader.model.errors import InputError
from grader.model.report import CheckResult, ExerciseResult
from grader.model.submission import Source, Submission
from grader.reports import report_json
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.submissions import choice

REPORT = "report.html"


class Stopped(Exception):
    """Nobody waits for this run any more."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a run has found so far: the result of the task at hand or of all, or why the file cannot be read."""

    run: Run
    milliseconds: int
    result: ExerciseResult | None = None
    is_last: bool = True
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Charts of what the program at hand does, or why there are none."""

    charts: list[Chart]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Where the page of a report is, or why there is none."""

    path: Path | None
    note: str = ""


Job = Callable[[], Iterable[Seen | Drawn | Page]]


class Run:
    """Grades one exercise where ``seen`` is called, until it is done or somebody else stops it."""

    def __init__(
        self, suite: Suite, box: ForkServers, exercise: Exercise, sources: tuple[Source, ...], task: Task, seed: int
    ) -> None:
        self.suite, self.exercise, self.sources, self.task, self.seed = suite, exercise, sources, task, seed
        self.student = Student(box)
        self.stopped = False

    def seen(self) -> Iterator[Seen]:
        """Grade, and yield what was found.

        The checks of the task at hand are run again with the others: which is skipped, and which mistake is named, can
        hang on those.
        """
        started = time.monotonic()

        def milliseconds() -> int:
            return round((time.monotonic() - started) * 1000)

        if self.stopped:
            return
        try:
            if unread := grade.syntax_error(self.student, self.sources):
                yield Seen(self, milliseconds(), unread=unread)
                return
            source, notices = choice.choose(self.exercise, self.sources, self.student.survey)
            tests = self.suite.tests[self.exercise.slug]
            for part in ([test for test in tests if test.check.task == self.task.number], tests):
                result = self.suite.grade_exercise(
                    self.exercise, source, self.student, self.seed, self.expect_more, part
                )
                checks = (*result.checks, *self.suite.waiting(self.exercise))
                result = replace(result, notices=(*notices, *result.notices), checks=checks)
                yield Seen(self, milliseconds(), result, is_last=part is tests)
        except InputError as error:
            yield Seen(self, milliseconds(), unread=str(error))
        except Stopped:
            return
        finally:
            self.student.close()

    def expect_more(self, _exercise: Exercise, _result: CheckResult) -> None:
        """Go on after a check, unless the run was stopped."""
        if self.stopped:
            raise Stopped

    def stop(self) -> None:
        """End it, from whatever thread: its program is killed, so that nobody waits for an endless loop."""
        self.stopped = True
        self.student.kill()


def drawn(course: Course, box: ForkServers, exercise: Exercise, source: Source) -> Iterator[Drawn]:
    """Yield the charts of what a program does."""
    student = Student(box)
    try:
        yield Drawn(programs.charted(course, exercise, source, student))
    except InputError as error:
        yield Drawn([], str(error))
    finally:
        student.close()


def page(
    suite: Suite, box: ForkServers, handed_in: Submission, seed: int, hints: dict[str, int], home: Path | None
) -> Iterator[Page]:
    """Write the report on everything to a page, beside the file of progress if there is one; yield its place."""
    from grader.reports import html  # noqa: PLC0415 - with jinja2, which only a page needs

    course, exercises = suite.course, suite.exercises
    try:
        sandbox = strength.measured(box, course.hidden_tests(exercises))
        with easel_for(box) as easel:
            easel.draw(handed_in, course, exercises)
            report = grade.report_on(suite, handed_in, box, sandbox, seed=seed)
            pictures = easel.pictures()
        document = report_json.document(replace(report, hints=hints), audience="student")
        made = html.page(document, pictures, lesson.lessons(course, report.exercises, box) if home else None)
        if home:
            target = progress.write(home, REPORT, made)
        else:
            target = Path(tempfile.mkdtemp(prefix="grade-"), REPORT)
            write_whole(target, made)
    except (InputError, OSError) as error:
        yield Page(None, str(error))
        return
    yield Page(target)
