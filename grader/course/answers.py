"""The course's own answer to a task, and a learner's: their functions, taken out of a program, or made stubs again."""

from __future__ import annotations

from collections.abc import Iterable

from grader.course import stubs
from grader.model import language
from grader.model.course import Course, Exercise
from grader.protocol import outline
from grader.protocol.outline import Outline


def functions_of(course: Course, exercise: Exercise, task: int) -> tuple[str, ...]:
    """Return the functions that a task asks for."""
    return stubs.functions_by_task(stubs.solution_of(course, exercise)).get(task, ())


def of_task(course: Course, exercise: Exercise, task: int) -> str:
    """Return the functions of a task as the course has written them, in the language spoken now."""
    source = stubs.solution_of(course, exercise)
    names = stubs.functions_by_task(source).get(task, ())
    kept = (
        line
        for line in excerpt(_spoken(course, exercise, source), names).split("\n")
        if not (line.strip() in (stubs.BEGIN, stubs.END) or stubs.TODO.match(line.strip()))
    )
    return "\n".join(kept)


def again(course: Course, exercise: Exercise, task: int, own: Outline) -> str:
    """Return a learner's own program, in which the functions of a task are stubs again."""
    source = stubs.solution_of(course, exercise)
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
