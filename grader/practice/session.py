"""A learner at work: which task they are at, what the last save showed, and what each key does. Knows no terminal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from grader.course import handout, progress
from grader.course.progress import CourseProgress, ExerciseProgress
from grader.figures.programs import Chart
from grader.files.opening import content_of
from grader.grading.runner import Suite
from grader.model import language
from grader.model.course import Course, Exercise, Task, Visibility
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.report import SETTLING, CheckResult, ExerciseResult
from grader.model.submission import Source, Submission
from grader.practice import jobs
from grader.practice.jobs import Drawn, Job, Page, Run, Seen
from grader.sandbox.forkserver import ForkServers
from grader.submissions import intake

REPORT = "report.html"
TASK, LIST, HINT, STORY, CHART = "task", "list", "hint", "story", "chart"


class Practice:
    """The state of one sitting: it answers keys and saves at once, and has done elsewhere, by ``ask``, what takes time.

    What that finds comes back by ``take``. Nothing is graded before the hidden tests are collected.
    """

    def __init__(self, course: Course, path: Path, box: ForkServers, seed: int, ask: Callable[[Job], None]) -> None:
        handed_in = intake.read(path, course.exercises, partial(handout.answers, course))
        self.course = course
        self.path = path
        self.folder = path.resolve() if path.is_dir() else path.resolve().parent
        self.exercises = tuple(e for e in course.exercises if e.slug in handed_in.sources)
        self.sources = handed_in.sources
        self.box = box
        box.expect(handed_in.programs(self.exercises))  # it loads while the hidden tests are collected
        self.seed = seed
        self.ask = ask
        self.home = progress.home_of(path)  # where nothing is the learner's own, nothing is written down
        self.suite: Suite | None = None
        self.results: dict[str, ExerciseResult] = {}
        self.run: Run | None = None  # that is waited for
        self.unread: dict[str, str] = {}  # why an exercise's file cannot be graded as it was saved
        self.view = TASK
        self.note = self.caution = ""  # a caution stays; a note goes with the next save
        self.milliseconds = 0
        self.resetting = False
        self.hinted = ""  # the function whose hints are shown, unless they are those of the task
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

    def saved(self, paths: frozenset[Path]) -> None:
        """Grade the files of exercises among what was saved (InputError when the folder is gone)."""
        if not self.folder.is_dir():
            raise InputError(_("{path} is no longer there.").format(path=self.folder))
        for exercise in self.exercises:
            if mine := [path for path in paths if path.name in exercise.files and path.is_file()]:
                self.go_on(exercise)
                self.read(exercise, self.with_modules(exercise, mine))

    def with_modules(self, exercise: Exercise, paths: list[Path]) -> list[Path]:
        """Return files of an exercise with those that are graded with them: all of the folder, if it has modules."""
        if not exercise.modules:
            return paths
        folders = dict.fromkeys(path.parent for path in paths)
        return [path for folder in folders for name in exercise.files if (path := folder / name).is_file()]

    def go_on(self, exercise: Exercise) -> None:
        """Turn to an exercise, at its first open task, unless it is the one at hand."""
        if exercise is not self.exercise:
            tasks = exercise.tasks
            self.exercise, self.task = exercise, next((t for t in tasks if not self.is_done(exercise, t)), tasks[0])

    def read(self, exercise: Exercise, paths: list[Path], *, again: bool = False) -> None:
        """Grade an exercise by some of its files, as they are now; what was graded last, only where it is asked for."""
        paths.sort(key=lambda path: (path.suffix != ".py", path.name))  # of equals the first counts
        try:
            sources = intake.assembled(
                exercise,
                [Source.of(path.relative_to(self.folder).as_posix(), content_of(path, self.folder)) for path in paths],
            )
            if not sources:
                raise InputError(_("{name} is missing, which the others belong to.").format(name=exercise.file))
        except InputError as error:  # it will be whole with the next save
            self.forget(exercise)
            self.unread[exercise.slug] = str(error)
            return
        is_known = exercise.slug in self.results or (self.run is not None and self.run.exercise is exercise)
        if again or not is_known or sources != self.sources[exercise.slug]:
            self.sources[exercise.slug] = sources
            self.grade(exercise)

    def grade(self, exercise: Exercise) -> None:
        """Have an exercise graded; nothing is shown of what was found before, and nobody waits for that any more."""
        self.note, self.view, self.resetting, self.milliseconds = "", TASK, False, 0
        self.forget(exercise)
        if self.suite:  # else it is graded when the hidden tests are there
            self.run = Run(self.suite, self.box, exercise, self.sources[exercise.slug], self.task, self.seed)
            self.ask(self.run.seen)

    def forget(self, exercise: Exercise) -> None:
        """Show nothing any more of what was found out about an exercise before."""
        self.results.pop(exercise.slug, None)
        self.unread.pop(exercise.slug, None)
        self.stop()

    def stop(self) -> None:
        """End the run that is waited for."""
        if self.run:
            self.run.stop()
            self.run = None

    def take(self, found: Seen | Drawn | Page) -> None:
        """Take over what was found by a job; of a run that was stopped, nothing."""
        match found:
            case Seen() if found.run is self.run:
                self.take_seen(found)
            case Drawn(charts, note):
                self.charts, self.chart_at = charts, 0
                self.view = CHART if charts else self.view
                nothing = "" if charts else _("Nothing to draw here so far; o opens the report, with all pictures.")
                self.note = note or nothing
            case Page(path, note):
                self.note = note or _("The report is in {path}.").format(path=path)

    def take_seen(self, found: Seen) -> None:
        """Take over what a run has found; move on when the task at hand is done."""
        self.milliseconds = self.milliseconds or found.milliseconds  # when the task at hand was known
        exercise, result = found.run.exercise, found.result
        if found.is_last:
            self.run = None
        if result is None:
            self.unread[exercise.slug] = found.unread
            return
        self.results[exercise.slug] = result
        if found.is_last:
            self.recorded(lambda home: progress.record(home, [result]))
            if exercise is self.exercise:
                self.move_on()

    def recorded(self, act: Callable[[Path], CourseProgress]) -> None:
        """Take over what the file of progress says; that it cannot be used is told, and stops nobody."""
        try:
            if self.home:
                self.standings = act(self.home)
                return
        except InputError as error:
            self.note = str(error)
        self.standings |= progress.after(self.standings, self.results.values())

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
        is_whole = all(self.is_done(self.exercise, task) for task in self.exercise.tasks)
        said = _("✓ Exercise {number} is done.") if is_whole else _("✓ Task {number} is done.")
        said = said.format(number=self.exercise.number if is_whole else self.task.number)
        self.note = f"{said} {self.task.why}".rstrip()
        self.turn_to(*after[0])

    def turn_to(self, exercise: Exercise, task: Task) -> None:
        """Show a task; its exercise is graded, if it was not yet."""
        note = self.note
        self.exercise, self.task, self.view, self.resetting = exercise, task, TASK, False
        is_running = self.run is not None and self.run.exercise is exercise
        if exercise.slug not in self.results.keys() | self.unread.keys() and not is_running:
            self.grade(exercise)
            self.note = note

    def step(self, by: int) -> None:
        """Show the next task, or the one before."""
        places = self.places()
        self.note = ""
        self.turn_to(*places[(places.index((self.exercise, self.task)) + by) % len(places)])

    def hint(self) -> None:
        """Show one hint more for the task at hand, or for the function of it that failed first."""
        slug, number, standing = self.exercise.slug, self.task.number, self.standing(self.exercise)
        self.hinted, level = standing.next_hint(self.task, failed=next((c.function for c in self.failed()), ""))
        self.standings[slug] = standing.hinted(number, level, self.hinted)
        self.recorded(lambda home: progress.hinted(home, slug, number, level, self.hinted))
        self.view = HINT

    def hints_shown(self) -> int:
        """Return how many of the hints that are shown were asked for so far."""
        return self.standing(self.exercise).hints_shown(self.task.number, self.hinted)

    def rerun(self) -> None:
        """Grade the exercise at hand again, as it is on disk."""
        self.read(self.exercise, [self.folder / source.name for source in self.sources[self.exercise.slug]], again=True)

    def reset(self) -> None:
        """Make the file at hand a stub again, when the key is pressed twice; the content is kept beside it."""
        result = self.results.get(self.exercise.slug)
        source = result.source if result else None
        path = self.folder / (source or self.sources[self.exercise.slug][0]).name
        if not self.resetting:
            self.note = _("Press x once more to make {path} a stub again; what is in it is kept.").format(
                path=path.name
            )
            self.resetting = True
            return
        try:
            backup = handout.reset(self.course, self.exercise, path, language.current())
        except InputError as error:
            self.note = str(error)
            return
        self.read(self.exercise, [path])
        if backup:
            self.note = _("What was in it is kept as {backup}.").format(backup=backup.name)

    def report(self) -> None:
        """Have the report on everything written to a page."""
        if self.suite:
            self.note = _("Making the page …")
            handed_in = Submission(self.folder.name, self.sources)
            shown = progress.hints_shown(self.standings)
            self.ask(partial(jobs.page, self.suite, self.box, handed_in, self.seed, shown, self.home))

    def chart(self) -> None:
        """Show the first chart of what the program does, or the next one."""
        result = self.results.get(self.exercise.slug)
        if self.view == CHART:
            self.chart_at = (self.chart_at + 1) % len(self.charts)
        elif result and result.source:
            self.ask(partial(jobs.drawn, self.course, self.box, self.exercise, result.source))
        else:
            self.take(Drawn([]))

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
            "s": self.story, "v": self.chart, "r": self.rerun, "x": self.reset, "o": self.report,
        }  # fmt: skip
        if action := actions.get(key):
            action()
        elif len(key) == 1 and key.isprintable() and key != "q":
            self.note = _("The key {key} does nothing; those that do are below.").format(key=key)
        return key not in ("q", "\x04")  # Ctrl-D
