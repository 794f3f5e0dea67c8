"""`grade hint` and `grade solution`: the steps towards a task, and after the last of them the course's own answer."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import click

from grader.cli.course import open_own_course, standings_in
from grader.cli.options import course_option, lang_option
from grader.course import answers, progress
from grader.course.progress import ExerciseProgress
from grader.model.course import Course, Exercise, Task
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.text import console


@click.command(
    help=_(
        "Show the next hint for a task of EXERCISE: three steps, from a nudge to a worked example of its like. "
        "Without TASK, it is for the first task that is not done yet. Some tasks have hints for single functions, "
        "too: name a FUNCTION to see the next one for it. Without one, those of the function that failed first come "
        "before the task's own."
    ),
    epilog="""\b
grade hint layers
grade hint layers 2
grade hint layers MulLayer.backward
""",
)
@click.argument("exercise")
@click.argument("task", required=False)
@click.argument("function", required=False)
@course_option
@lang_option
def hint(exercise: str, task: str | None, function: str | None, course_root: Path | None, lang: str) -> None:
    """Show the next hint."""
    course = open_own_course(course_root)
    found = course.named(exercise)
    home, standings = standings_in(course)
    standing = standings.get(found.slug, ExerciseProgress())
    open_tasks = [t.number for t in found.tasks if t.number not in standing.done]
    if task is not None and not task.isdecimal():
        task, function = _task_with_hints(found, task), task
    asked = course.task_of(found, int(task) if task is not None else next(iter(open_tasks), 1))
    name, level = standing.next_hint(asked, _with_hints(found, asked, function) if function else "")
    hints = progress.hints_of(asked, name)
    out = console()
    _title(asked, name)
    for step, text in enumerate(hints[:level], 1):
        which = _("Hint {step} of {count}").format(step=step, count=len(hints))
        out.print(f"\n{which}: {text}")
    if not hints:
        out.print("\n" + _("There is no hint for this task."))
    elif level == len(hints) and not name:
        out.print("\n" + _last_hint(course, found, asked), soft_wrap=True)
    if others := [f"`{other}`" for other in asked.hints_for if other != name]:
        said = _("There are hints for single functions, too: {names}. For one of them: {command}")
        command = f"`grade hint {found.slug} {asked.number} {others[0].strip('`')}`"
        out.print("\n" + said.format(names=", ".join(others), command=command), soft_wrap=True)
    if home:
        progress.hinted(home, found.slug, asked.number, level, name)


@click.command(
    help=_(
        "Show how the course itself solves TASK of EXERCISE: its functions, another way where there is one, and why it "
        "matters. It is shown once you have seen as many hints as the task has, or have passed it; a course may ask "
        "for the pass, or show none."
    ),
    epilog="""\b
grade solution layers 2
grade solution layers 2 --lang ko
""",
)
@click.argument("exercise")
@click.argument("task", type=int)
@course_option
@lang_option
def solution(exercise: str, task: int, course_root: Path | None, lang: str) -> None:
    """Show the course's own answer."""
    course = open_own_course(course_root)
    found = course.named(exercise)
    asked = course.task_of(found, task)
    if not course.has_hidden_tests:
        raise InputError(_("The solutions are with your instructor; there is nothing to show here."))
    _home, standings = standings_in(course)
    if refusal := _not_yet(course, found, asked, standings.get(found.slug, ExerciseProgress())):
        raise InputError(refusal)
    _title(asked)
    click.echo(f"\n{answers.of_task(course, found, task)}")
    another = answers.another(course, found, task)
    if another.source:
        note = ": ".join(filter(None, (_("Another way"), str(another.note))))
        click.echo(f"\n{note}\n\n{another.source}")
    if why := str(asked.why):
        click.echo(f"\n{why}")


def _last_hint(course: Course, exercise: Exercise, task: Task) -> str:
    """Return what comes after the last hint."""
    if course.solutions != "always" or not course.has_hidden_tests:
        return _("That was the last hint.")
    said = _("That was the last hint; `grade solution {exercise} {task}` shows how the course solves it.")
    return said.format(exercise=exercise.slug, task=task.number)


def _title(task: Task, function: str = "") -> None:
    of_one = f" (`{function}`)" if function else ""
    console().print(_("Task {number}: {title}").format(number=task.number, title=task.title) + of_one)


def _task_with_hints(exercise: Exercise, function: str) -> str:
    """Return the number of the task that has hints for a function (InputError where none has)."""
    for task in exercise.tasks:
        if function in task.hints_for:
            return str(task.number)
    said = _("{exercise} has no hints for `{name}` alone; name a task, 1 to {count}: `grade hint {exercise} 1`")
    raise InputError(said.format(exercise=exercise.slug, name=function, count=len(exercise.tasks)))


def _with_hints(exercise: Exercise, task: Task, function: str) -> str:
    """Return the function that was named, where a task has hints for it (InputError names the nearest one)."""
    if function in task.hints_for:
        return function
    where = {"exercise": exercise.slug, "task": task.number, "name": function}
    if not task.hints_for:
        said = _("Task {task} of {exercise} has no hints for single functions: `grade hint {exercise} {task}`")
        raise InputError(said.format(**where))
    near = get_close_matches(function, task.hints_for, 1, 0)
    said = _("Task {task} of {exercise} has no hints for `{name}`. Did you mean `{nearest}`?")
    raise InputError(said.format(**where, nearest=near[0]))


def _not_yet(course: Course, exercise: Exercise, task: Task, standing: ExerciseProgress) -> str:
    """Return why the course's answer is not shown, and what to do first; or "" where it is."""
    seen, count = standing.hints_seen(task.number), len(task.hints)
    if answers.may_be_shown(course, task, done=task.number in standing.done, hints=seen):
        return ""
    said = _("Pass task {task} first, or look at {count} hints for it ({seen} so far): `grade hint {exercise} {task}`")
    if course.solutions == "never":
        said = _("This course does not show its solutions; `grade hint {exercise} {task}` helps.")
    if course.solutions == "after_pass":
        said = _(
            "This course shows its solution of a task once you have passed it; `grade hint {exercise} {task}` helps."
        )
    return said.format(exercise=exercise.slug, task=task.number, seen=seen, count=count)
