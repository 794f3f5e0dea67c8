"""A learner at work: which task they are at, what the last save showed, and what each key does. Knows no terminal."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from grader.course import handout, progress
from grader.course.progress import CourseProgress, ExerciseProgress
from grader.figures import programs
from grader.figures.process import Easel
from grader.figures.programs import Chart
from grader.files.opening import content_of
from grader.files.writing import write_whole
from grader.grading import grade
from grader.grading.runner import Suite
from grader.model.course import Course, Exercise, Task, Visibility
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import SETTLING, CheckResult, ExerciseResult
from grader.model.submission import Submission
from grader.reports import report_json
from grader.sandbox import strength
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.submissions import choice, intake

REPORT = "report.html"
TASK, LIST, HINT, STORY, CHART = "task", "list", "hint", "story", "chart"


class Practice:
    """The state of one sitting. It grades through a warm suite, which is there once the hidden tests are collected."""

    def __init__(
        self, course: Course, path: Path, box: ForkServers, seed: int, show_at_once: Callable[[Practice], None]
    ) -> None:
        handed_in = intake.read(path, course.exercises, partial(handout.answers, course))
        self.course = course
        self.path = path
        self.folder = path.resolve() if path.is_dir() else path.resolve().parent
        self.exercises = tuple(e for e in course.exercises if e.slug in handed_in.sources)
        self.sources = handed_in.sources
        self.box = box
        box.expect(handed_in.contents())  # it loads while the hidden tests are collected
        self.seed = seed
        self.show_at_once = show_at_once
        self.home = progress.home_of(path)  # where nothing is the learner's own, nothing is written down
        self.suite: Suite | None = None
        self.results: dict[str, ExerciseResult] = {}
        self.view = TASK
        self.note = self.caution = ""  # a caution stays; a note goes with the next save
        self.milliseconds = 0
        self.resetting = False
        self.charts: list[Chart] = []
        self.chart_at = self.story_at = 0
        self.standings: CourseProgress = {}
        self.recorded(progress.read)
        self.exercise, self.task = self.first_open()

    def begin(self, suite: Suite) -> None:
        """Grade where the learner is, now that the hidden tests are there, with what was saved in the meantime."""
        self.suite = suite
        self.sources |= intake.read(self.path, self.exercises, partial(handout.answers, self.course)).sources
        self.grade(self.exercise)

    def standing(self, exercise: Exercise) -> ExerciseProgress:
        """Return how far the learner is in an exercise."""
        return self.standings.get(exercise.slug, ExerciseProgress())

    def is_done(self, exercise: Exercise, task: Task) -> bool:
        """Return whether a task was done when its exercise was graded last."""
        return task.number in self.standing(exercise).done

    def checks(self) -> list[CheckResult]:
        """Return the results of the task at hand; none before the first grading."""
        result = self.results.get(self.exercise.slug)
        return [c for c in result.checks if c.check.task == self.task.number] if result else []

    def first_open(self) -> tuple[Exercise, Task]:
        """Return the first task that is not done, or the last one of all."""
        places = self.places()
        return next((place for place in places if not self.is_done(*place)), places[-1])

    def places(self) -> list[tuple[Exercise, Task]]:
        """Return all tasks in the order of the course."""
        return [(exercise, task) for exercise in self.exercises for task in exercise.tasks]

    def saved(self, paths: frozenset[Path]) -> bool:
        """Grade what was saved; return whether there was a file of an exercise among it."""
        if not self.folder.is_dir():
            raise InputError(_("{path} is no longer there.").format(path=self.folder))
        found = False
        for exercise in self.exercises:
            if mine := [path for path in paths if path.name in exercise.files and path.is_file()]:
                self.go_on(exercise)
                self.read(exercise, mine)
                found = True
        return found

    def go_on(self, exercise: Exercise) -> None:
        """Turn to an exercise, at its first open task, unless it is the one at hand."""
        if exercise is not self.exercise:
            tasks = exercise.tasks
            self.exercise, self.task = exercise, next((t for t in tasks if not self.is_done(exercise, t)), tasks[0])

    def read(self, exercise: Exercise, paths: list[Path]) -> None:
        """Grade an exercise by some of its files, as they are now."""
        paths.sort(key=lambda path: (path.suffix != ".py", path.name))  # of equals the first counts
        try:
            self.sources[exercise.slug] = tuple(
                intake.source(path.relative_to(self.folder).as_posix(), content_of(path, self.folder)) for path in paths
            )
        except InputError as error:  # it will be whole with the next save
            self.note = str(error)
            return
        self.grade(exercise)

    def grade(self, exercise: Exercise) -> None:
        """Grade an exercise, and move on when the task at hand is done."""
        assert self.suite
        self.note, self.view, self.resetting = "", TASK, False
        started = time.monotonic()
        student = Student(self.box)
        try:
            if unread := grade.syntax_error(student, self.sources[exercise.slug]):
                self.note = unread
                return
            result = self.results[exercise.slug] = self.look(exercise, student, started)
        except InputError as error:
            self.note = str(error)
            return
        finally:
            student.close()
        self.recorded(lambda home: progress.record(home, [result]))
        self.move_on()

    def look(self, exercise: Exercise, student: Student, started: float) -> ExerciseResult:
        """Return the result of an exercise; what becomes of the task at hand is shown first.

        Its checks are run again with the others: which is skipped, and which mistake is named, can hang on those.
        """
        assert self.suite
        source, notices = choice.choose(exercise, self.sources[exercise.slug], student.survey)
        of_task = [test for test in self.suite.tests[exercise.slug] if test.check.task == self.task.number]
        first = self.suite.grade_exercise(exercise, source, student, self.seed, tests=of_task)
        self.results[exercise.slug] = first
        self.milliseconds = round((time.monotonic() - started) * 1000)
        self.show_at_once(self)
        result = self.suite.grade_exercise(exercise, source, student, self.seed)
        return replace(result, notices=(*notices, *result.notices))

    def recorded(self, act: Callable[[Path], CourseProgress]) -> None:
        """Take over what the file of progress says; that it cannot be used is told, and stops nobody."""
        try:
            if self.home:
                self.standings = act(self.home)
                return
        except InputError as error:
            self.note = str(error)
        for slug, result in self.results.items():
            self.standings[slug] = self.standings.get(slug, ExerciseProgress()).graded(result)

    def move_on(self) -> None:
        """Go to the next task that is not done, when the one at hand is."""
        if not self.is_done(self.exercise, self.task):
            return
        places = self.places()
        here = places.index((self.exercise, self.task))
        after = [place for place in places[here + 1 :] + places[:here] if not self.is_done(*place)]
        if not after:
            self.note = _("Everything is done.")
            return
        if all(self.is_done(self.exercise, task) for task in self.exercise.tasks):
            self.note = _("✓ Exercise {number} is done.").format(number=self.exercise.number)
        else:
            self.note = _("✓ Task {number} is done.").format(number=self.task.number)
        self.turn_to(*after[0])

    def turn_to(self, exercise: Exercise, task: Task) -> None:
        """Show a task; its exercise is graded, if it was not yet."""
        note = self.note
        self.exercise, self.task, self.view, self.resetting = exercise, task, TASK, False
        if exercise.slug not in self.results:
            self.grade(exercise)
            self.note = self.note or note

    def step(self, by: int) -> None:
        """Show the next task, or the one before."""
        places = self.places()
        self.note = ""
        self.turn_to(*places[(places.index((self.exercise, self.task)) + by) % len(places)])

    def hint(self) -> None:
        """Show one hint more for the task at hand."""
        level = min(self.hints_shown() + 1, len(self.task.hints))
        slug, number = self.exercise.slug, self.task.number
        self.standings[slug] = self.standing(self.exercise).hinted(number, level)
        self.recorded(lambda home: progress.hinted(home, slug, number, level))
        self.view = HINT

    def hints_shown(self) -> int:
        """Return how many hints of the task at hand were shown so far."""
        return self.standing(self.exercise).hints.get(self.task.number, 0)

    def rerun(self) -> None:
        """Grade the exercise at hand again, as it is on disk."""
        self.read(self.exercise, [self.folder / source.name for source in self.sources[self.exercise.slug]])

    def reset(self) -> None:
        """Make the file at hand a stub again, when the key is pressed twice; the content is kept beside it."""
        result = self.results.get(self.exercise.slug)
        if result is None or result.source is None:
            return
        path = self.folder / result.source.name
        if not self.resetting:
            self.note = _("Press x once more to make {path} a stub again; what is in it is kept.").format(
                path=path.name
            )
            self.resetting = True
            return
        try:
            backup = handout.reset(self.course, self.exercise, path)
        except InputError as error:
            self.note = str(error)
            return
        self.read(self.exercise, [path])
        if backup:
            self.note = _("What was in it is kept as {backup}.").format(backup=backup.name)

    def report(self) -> Path | None:
        """Write the report on everything to a page, beside the file of progress if there is one; return its place."""
        from grader.reports import html  # noqa: PLC0415 - with jinja2, which only a page needs

        assert self.suite
        handed_in = Submission(self.folder.name, self.sources)
        try:
            sandbox = strength.measured(self.box, self.course.hidden_tests(self.exercises))
            with Easel(self.box) as easel:
                easel.draw(handed_in, self.course, self.exercises)
                report = grade.report_on(self.suite, handed_in, self.box, sandbox, seed=self.seed)
                pictures = easel.pictures()
            report = replace(report, hints=progress.hints_shown(self.standings))
            document = report_json.document(report, audience="student")
            page = html.page(document, pictures)
            if self.home:
                target = progress.write(self.home, REPORT, page)
            else:
                target = Path(tempfile.mkdtemp(prefix="grade-"), REPORT)
                write_whole(target, page)
        except (InputError, OSError) as error:
            self.note = str(error)
            return None
        self.note = _("The report is in {path}.").format(path=target)
        return target

    def chart(self) -> None:
        """Show the first chart of what the program does, or the next one."""
        result = self.results.get(self.exercise.slug)
        if self.view == CHART:
            self.chart_at = (self.chart_at + 1) % len(self.charts)
        elif result and result.source:
            student = Student(self.box)
            try:
                self.charts = programs.charted(self.course, self.exercise, result.source, student)
            except InputError as error:
                self.note = str(error)
                return
            finally:
                student.close()
            self.note = "" if self.charts else _("Nothing to draw here so far; o opens the report, with all pictures.")
            self.view, self.chart_at = CHART if self.charts else self.view, 0

    def show_list(self) -> None:
        """Show the list, or the task again when it is shown already."""
        self.view = TASK if self.view == LIST else LIST

    def failed(self) -> list[CheckResult]:
        """Return the checks of the task at hand that failed, as far as learners are told of them."""
        return [c for c in self.checks() if c.check.visibility is Visibility.VISIBLE and c.outcome in SETTLING]

    def story(self) -> None:
        """Show the whole story of the first failure, then of the next, and then the task again."""
        self.story_at = self.story_at + 1 if self.view == STORY else 0
        self.view = STORY if self.story_at == 0 or self.story_at < len(self.failed()) else TASK

    def press(self, key: str) -> bool:
        """Do what a key asks for; return whether the learner goes on."""
        self.resetting = self.resetting and key == "x"
        actions = {
            "h": self.hint, "n": lambda: self.step(1), "p": lambda: self.step(-1), "l": self.show_list,
            "s": self.story, "v": self.chart, "r": self.rerun, "x": self.reset,
        }  # fmt: skip
        if action := actions.get(key):
            action()
        return key not in ("q", "\x04")  # Ctrl-D
