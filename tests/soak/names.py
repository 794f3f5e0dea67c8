"""Names every known mistake with many seeds: ``python -m tests.soak.names [count] [exercise …]``.

A mistake is named as itself and nowhere as another, with all the rest of the program right and with each task after its
own still a stub. Exits with 1, naming mistake, program and seed, where that is not so.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from grader.course import mistakes
from grader.course.mistakes import Script
from grader.course.release.stubs import functions_by_task
from grader.grading import collection
from grader.grading.runner import Suite
from grader.model.course import Course, Exercise
from grader.model.report import ExerciseResult
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import source_of
from tests.soak.seeds import each_exercise

BODY = "(*given, **named):\n{indent}    raise NotImplementedError('task {task}: {name}')\n"


def main() -> None:
    """Print each mistake without its name, and a line for each exercise."""

    def tried(course: Course, exercise: Exercise, count: int, box: ForkServers) -> tuple[int, int]:
        known = mistakes.read(course, exercise)[1:]
        with collection.collected(course, (exercise,)) as suite:
            found = [told for script in known for told in misnamed(course, exercise, suite, script, count, box)]
        return len(known), len(found)

    each_exercise(tried, "not named")


def misnamed(
    course: Course, exercise: Exercise, suite: Suite, script: Script, count: int, box: ForkServers
) -> Iterator[str]:
    """Print and yield wherever a mistake is not named as itself alone."""
    assert script.mistake
    replayed = [test for test in suite.tests[exercise.slug] if test.mark.replay]
    later = unfinished(course, exercise, script)
    for kind, text in {"alone": script.source, "later tasks are stubs": script.source + later}.items():
        for seed in range(count) if later or kind == "alone" else ():
            student = Student(box)
            try:
                source = source_of(exercise.file, text.encode())
                names = names_in(suite.grade_exercise(exercise, source, student, seed, tests=replayed))
            finally:
                student.close()
            if names != {script.mistake.id}:
                told = f"{script.mistake.id}, line {script.line}, {kind}, seed {seed}: named {sorted(names)}"
                print(f"  {told}", flush=True)
                yield told


def names_in(result: ExerciseResult) -> set[str]:
    """Return the mistakes that are named in a result."""
    return {ended.mistake.id for ended in result.checks if ended.mistake}


def unfinished(course: Course, exercise: Exercise, script: Script) -> str:
    """Return what makes a stub again of each function of later tasks that a mistake does not redefine."""
    assert script.mistake
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    by_task = functions_by_task(solution)
    redefined = script.redefined | {*names_in_text(script.source, after=len(ast.parse(solution).body))}
    own = [task for task, names in by_task.items() if not redefined.isdisjoint(names)]
    last = max([script.mistake.task, *own])
    earlier = {name for task, names in by_task.items() if task <= last for name in names}
    later = {name: task for task, names in by_task.items() for name in names if name not in earlier | redefined}
    text = ""
    for name in sorted(later):
        owner, _, function = name.rpartition(".")
        indent = "    " if owner else ""
        head = f"\n\nclass {owner}({owner}):\n" if owner else "\n\n"
        text += f"{head}{indent}def {function}" + BODY.format(indent=indent, task=later[name], name=name)
    return text


def names_in_text(text: str, *, after: int) -> Iterator[str]:
    """Yield the functions and methods that a program defines after so many statements, also ``Value.__neg__``."""
    for node in ast.parse(text).body[after:]:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.ClassDef):
            yield from (f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef))


if __name__ == "__main__":
    main()
