"""`grade review`: tasks in which a learner was wrong come back after some days, to be written again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from grader.cli.course import open_own_course, standings_in
from grader.cli.options import course_option, lang_option
from grader.cli.terminal import EXIT_FAULTS, ProgressLine, days_ago, in_days
from grader.course import answers, handout, progress
from grader.course.progress import CourseProgress
from grader.course.review import FOLDER, Slip
from grader.files.writing import writing
from grader.grading import lesson
from grader.model.course import Course, Exercise, Task
from grader.model.errors import InputError
from grader.model.language import _
from grader.protocol.outline import Outline
from grader.reports import report_json
from grader.reports.text import console, task_lines
from grader.reports.view import tasks
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import launch
from grader.sandbox.student import Student

Back = tuple[Exercise, Task, Slip]


@click.command(
    help=_(
        "Bring back the tasks that you once had wrong: 1 day after you put one right, and when you can still do it, "
        "after 3, 7 and 16 days more. Those that are due are laid out in the folder review/, as your own program "
        "without the functions of the task. Write them again there, then type `grade review --check`. Your own files "
        "stay as they are, and nothing of this counts for points. --check exits with 1 where a task does not hold."
    ),
    epilog="""\b
grade review
grade review --check
""",
)
@click.option("--check", is_flag=True, help=_("Grade what you wrote again, and say when each task comes back."))
@course_option
@lang_option
def review(check: bool, course_root: Path | None, lang: str) -> None:
    """Bring back what was wrong."""
    course = open_own_course(course_root)
    if not course.has_hidden_tests:
        raise InputError(_("The hidden tests are with your instructor; there is nothing to practise against here."))
    home, standings = standings_in(course)
    if home is None:
        raise InputError(_("This is no folder of yours, so nothing is known of your work; `grade init` makes one."))
    if check:
        checked(course, home, standings)
    else:
        laid_out(course, home, standings)


def laid_out(course: Course, home: Path, standings: CourseProgress) -> None:
    """List the tasks that are due, and lay out a file for each, or say when the next one is."""
    today = date.today()
    due = [back for back in _all(course, standings) if back[2].is_due(today)]
    if not due:
        click.echo(_nothing_due(course, standings, today))
        return
    missing = [back[:2] for back in due if not (back[2].laid and _file(home, *back[:2]).is_file())]
    if missing:
        with ForkServers(launch()) as box:
            student = Student(box)
            for exercise, task in missing:
                own = lesson.own_program(course, exercise, progress.work_folder(home), student)
                _lay_out(course, home, exercise, task, own)
            student.close()
    for exercise, task, slip in due:
        click.echo(f"{exercise.number:02d} {exercise.slug}, {_title(task)} ({_wrong(slip, today)})")
        click.echo(f"   {_shown(_file(home, exercise, task))}")
    click.echo(_("Write them again in these files, then type `grade review --check`."))


def checked(course: Course, home: Path, standings: CourseProgress) -> None:
    """Grade each file that is laid out, and say when its task comes back; exit with 1 where one does not hold."""
    out = [back for back in _all(course, standings) if back[2].laid and _file(home, *back[:2]).is_file()]
    if not out:
        raise InputError(_("No task is laid out to be written again; `grade review` does that when one is due."))
    server = launch()  # it loads NumPy while this process imports what it needs itself
    from grader.grading import grade  # noqa: PLC0415 - see above

    everything_holds = True
    with ForkServers(server) as box:
        for exercise, task, slip in out:
            path = _file(home, exercise, task)
            with ProgressLine() as line:
                report = grade.grade(course, path, (exercise.slug,), box, seed=None, tell=line.tell, require="none")
            (result,) = report.exercises
            held = task.number in progress.passed(result)
            mistake = progress.wrong(progress.seen(result, task.number))
            (shown,) = report_json.document(report, audience="student")["exercises"]
            click.echo(f"{exercise.number:02d} {exercise.slug}")
            for view in tasks(shown.get("tasks", []), shown["checks"]):
                if view.number == task.number:
                    for part in task_lines(view):
                        console().print(part)
            if held or mistake is not None:
                click.echo(f"   {_moved(home, exercise, task, held=held)}")
            else:
                click.echo("   " + _("It is not done yet; go on in that file, and check again."))
            if mistake and mistake == slip.mistake:
                click.echo("   " + _("It is the mistake that you made before."))
            everything_holds = everything_holds and held
    if not everything_holds:
        sys.exit(EXIT_FAULTS)


def _all(course: Course, standings: CourseProgress) -> Iterator[Back]:
    """Yield the slips in tasks that the course still has, in its order."""
    for exercise in course.exercises:
        if exercise.modules:  # one file is laid out, and it would be without them
            continue
        slips = standings[exercise.slug].slips if exercise.slug in standings else {}
        yield from ((exercise, task, slips[task.number]) for task in exercise.tasks if task.number in slips)


def _lay_out(course: Course, home: Path, exercise: Exercise, task: Task, own: Outline) -> None:
    """Write the file in which a task is written again; one that lies there from before is kept beside it."""
    path = _file(home, exercise, task)
    said = _("{task}. Write its functions again, without looking at what you had; then: grade review --check")
    text = f"# {said.format(task=_title(task))}\n\n{answers.again(course, exercise, task.number, own)}".encode()
    with writing(path):
        if not handout.write_new(path, text):
            handout.replaced(path, text)
    progress.slipped(home, exercise.slug, task.number, lambda slip: replace(slip, laid=True))


def _moved(home: Path, exercise: Exercise, task: Task, *, held: bool) -> str:
    """Write down whether a task held, and return in a sentence when it comes back."""
    today, number = date.today(), task.number
    standings = progress.slipped(home, exercise.slug, number, lambda slip: slip.repeated(today, held=held))
    due = standings[exercise.slug].slips[number].due
    if not held:
        return _("It does not hold, so it comes back tomorrow. Until then you can go on in that file, and check again.")
    if due is None:
        return _("It holds, for the last time: it does not come back any more.")
    return _("It holds; it comes back {when}.").format(when=in_days(due, today))


def _nothing_due(course: Course, standings: CourseProgress, today: date) -> str:
    if not any(standing.graded_on for standing in standings.values()):
        return _("Nothing of yours was graded yet. Tasks that you had wrong come back here once you put them right.")
    days = [slip.due for _exercise, _task, slip in _all(course, standings) if slip.due]
    if not days:
        return _("Nothing is due: no task waits that you had wrong and then put right.")
    said = _("Nothing is due today; the next task comes back {when}.")
    return said.format(when=in_days(min(days), today))


def _wrong(slip: Slip, today: date) -> str:
    return _("wrong {days}").format(days=days_ago(slip.made, today))


def _title(task: Task) -> str:
    return _("Task {number}: {title}").format(number=task.number, title=task.title)


def _file(home: Path, exercise: Exercise, task: Task) -> Path:
    """Return where a task is written again. Its name is none that an exercise has: it is not handed in by chance."""
    return home / FOLDER / f"{exercise.slug}-task{task.number}.py"


def _shown(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
