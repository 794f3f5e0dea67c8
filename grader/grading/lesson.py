"""What is shown of a task once it has passed: one's own code beside the course's, another way, and why it matters.

It holds answers, and so it stands in no report: only on a page that a learner makes of their own work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from grader.course import answers
from grader.model.course import Course, Exercise, Task
from grader.model.errors import InputError, StudentFailure
from grader.model.report import ExerciseResult
from grader.model.sanitize import clean
from grader.model.submission import Source
from grader.protocol.outline import Outline
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.submissions import choice, intake

LONGEST = 8 << 10
NOTHING = Outline("", {})


@dataclass(frozen=True, slots=True)
class Lesson:
    """What there is to learn from a task that is done; what there is nothing of is ""."""

    own: str
    course: str
    alternative: str
    note: str
    why: str


Lessons = dict[tuple[str, int], Lesson]  # by the slug of an exercise and the number of a task


def lessons(course: Course, results: Iterable[ExerciseResult], box: ForkServers) -> Lessons:
    """Return what is to be learned from each task that has passed in full."""
    student = Student(box)
    try:
        return _lessons(course, results, student)
    finally:
        student.close()


def _lessons(course: Course, results: Iterable[ExerciseResult], student: Student) -> Lessons:
    found = {}
    for result in results:
        program = None
        for task in result.exercise.tasks:
            own = [check for check in result.checks if check.check.task == task.number]
            if result.source and own and all(0 < check.points == check.max_points for check in own):
                program = program or _outline(result.source, student)
                lesson = _lesson(course, result.exercise, task, program)
                if lesson != Lesson("", "", "", "", ""):
                    found[result.exercise.slug, task.number] = lesson
    return found


def _lesson(course: Course, exercise: Exercise, task: Task, own: Outline) -> Lesson:
    if course.solutions == "never":
        return Lesson("", "", "", "", str(task.why))
    names = answers.functions_of(course, exercise, task.number)
    another = answers.another(course, exercise, task.number)
    return Lesson(
        clean(answers.excerpt(own, names), LONGEST),
        answers.of_task(course, exercise, task.number),
        another.source,
        str(another.note),
        str(task.why),
    )


def own_program(course: Course, exercise: Exercise, folder: Path, student: Student) -> Outline:
    """Return what a learner has written for an exercise, in whichever of their files there is most of it."""
    try:
        handed_in = intake.read(folder, course.exercises)
        source, _notices = choice.choose(exercise, handed_in.sources[exercise.slug], student.survey)
    except (InputError, KeyError):
        return NOTHING
    return _outline(source, student)


def _outline(source: Source, student: Student) -> Outline:
    """Return a learner's program; one that cannot be read is empty."""
    try:
        return student.outline(source)
    except (InputError, StudentFailure):
        return NOTHING
