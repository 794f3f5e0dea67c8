"""The course's own answer to a task, and a learner's: their functions, taken out of a program, or made stubs again.

Another right way stands in ``solutions/NN-slug/alternatives/taskN.py``. Like a known mistake, it takes what it does not
redefine from the solution:

    NOTE = "What is added to itself is doubled."
    NOTE_KO = "자기 자신을 더하면 두 배가 됩니다."


    def double(x):
        return np.add(x, x)
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from grader.course.release import making, stubs
from grader.model import language
from grader.model.course import NOTHING, Course, Exercise, Task
from grader.model.errors import CourseError
from grader.model.language import Text, _
from grader.protocol import outline
from grader.protocol.outline import Outline


def functions_of(course: Course, exercise: Exercise, task: int) -> tuple[str, ...]:
    """Return the functions that a task asks for."""
    return stubs.functions_by_task(making.read_as_one(course, exercise)).get(task, ())


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another right way to solve a task: what is said about it, and the source that redefines functions of it."""

    note: Text = NOTHING
    source: str = ""


def another(course: Course, exercise: Exercise, task: int) -> Alternative:
    """Return another way to solve a task (CourseError where its file is wrong); where there is none, an empty one."""
    path = folder_of_others(course, exercise) / f"task{task}.py"
    if not path.is_file():
        return Alternative()
    source = making.text_of(path)
    notes: dict[str, str] = {}  # by language
    starts: list[int] = []  # lines where its code begins
    try:
        for node in ast.parse(source).body:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.partition("_")[0] == "NOTE":
                    notes[name.partition("_")[2].lower() or exercise.languages[0]] = str(ast.literal_eval(value))
                case ast.Expr():
                    continue
                case _:
                    starts.append(node.lineno)
    except (SyntaxError, ValueError) as error:
        line, reason = getattr(error, "lineno", None) or 1, getattr(error, "msg", None) or str(error)
        said = _("{file}, line {line}: Python cannot read this: {reason}.")
        raise CourseError(said.format(file=path, line=line, reason=reason)) from None
    code = source.splitlines()[min(starts) - 1 :] if starts else []
    return Alternative(Text(**notes) if notes else NOTHING, "\n".join(code))


def folder_of_others(course: Course, exercise: Exercise) -> Path:
    """Return the folder of other ways to solve an exercise's tasks, which need not be there."""
    return course.solution_folder(exercise) / "alternatives"


def of_task(course: Course, exercise: Exercise, task: int) -> str:
    """Return the functions of a task as the course has written them, in the language spoken now."""
    source = making.read_as_one(course, exercise)
    names = stubs.functions_by_task(source).get(task, ())
    return stubs.answered(excerpt(_spoken(course, exercise, source), names))


def again(course: Course, exercise: Exercise, task: int, own: Outline) -> str:
    """Return a learner's own program, in which the functions of a task are stubs again."""
    source = making.solution_of(course, exercise)
    stub = _spoken(course, exercise, stubs.stub_of(source, exercise.file))
    return blanked(own, stub, stubs.functions_by_task(source).get(task, ()))


def excerpt(program: Outline, names: Iterable[str]) -> str:
    """Return some functions of a program as they stand there, methods below the name of their class."""
    parts: list[str] = []
    within = ""
    for name in names:
        if name in program.spans:
            owner = name.rpartition(".")[0]
            first, last = program.spans[name]
            if owner and owner != within:
                parts.append(f"class {owner}:")
            parts.append("\n".join(program.lines[first:last]) + "\n")
            within = owner
    return "\n".join(parts).strip("\n")


def blanked(own: Outline, stub: Outline, names: Iterable[str]) -> str:
    """Return a program with some of its functions as they stand in a stub: all of the stub where one is missing."""
    wanted = [name for name in names if name in stub.spans]
    if not all(name in own.spans for name in wanted):
        return stub.text
    lines, blank = own.lines, stub.lines
    for name in sorted(wanted, key=own.spans.__getitem__, reverse=True):
        (first, last), (start, end) = own.spans[name], stub.spans[name]
        was, now = _indent(lines[first]), _indent(blank[start])
        lines[first:last] = [was + line.removeprefix(now) if line else line for line in blank[start:end]]
    return "\n".join(lines).rstrip("\n") + "\n"


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _spoken(course: Course, exercise: Exercise, source: str) -> Outline:
    """Return the outline of a solution or stub that says what it says in the language spoken now."""
    said = course.translations[exercise.slug].get(language.current(), {"stub": {}})
    return outline.of(stubs.translated(source, said["stub"]))


def may_be_shown(course: Course, task: Task, *, done: bool, hints: int) -> bool:
    """Return whether the course shows its answer to somebody who has done a task, or has seen so many hints for it.

    No program can say that a task is done which somebody marks.
    """
    done = done and not task.by_hand
    return course.solutions != "never" and (done or (course.solutions == "always" and hints >= len(task.hints)))
