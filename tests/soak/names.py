"""Names every known mistake with many seeds: ``python -m tests.soak.names [count] [exercise …]``.

A mistake is named as itself and nowhere as another, with all the rest of the program right and with each task after its
own still a stub. Checks that run nothing of what a mistake changes are asked of the solution alone, once for each seed:
a program answers them as that does. Exits with 1, naming mistake, program and seed, where that is not so.
"""

from __future__ import annotations

import ast
import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain

from grader.course import catalog, mistakes
from grader.course.mistakes import Script
from grader.course.release.stubs import functions_by_task
from grader.grading import collection
from grader.model.course import Course, Exercise
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import source_of
from tests.soak.seeds import ROOT, each_exercise
from tests.soak.truth.look import Asking

JOBS = 2
TOLD_EACH = 20  # so many mistakes take a minute or so
BODY = "(*given, **named):\n{indent}    raise NotImplementedError('task {task}: {name}')\n"


def main() -> None:
    """Print each mistake without its name, and a line for each exercise."""

    def tried(course: Course, exercise: Exercise, count: int) -> tuple[int, int]:
        one_in = partial(misnamed_of, exercise.slug, count)
        with ProcessPoolExecutor(JOBS, multiprocessing.get_context("spawn")) as executor:
            found = [*chain.from_iterable(executor.map(one_in, range(JOBS)))]
        return len(mistakes.read(course, exercise)) - 1, len(found)

    each_exercise(tried, "not named")


def misnamed_of(slug: str, count: int, job: int) -> list[str]:
    """Print and return wherever a mistake of those that one of the ``JOBS`` tries is not named as itself alone."""
    course = catalog.read(ROOT)
    exercise = course.exercise(slug)
    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        asking = Asking(suite, exercise, box)
        mine = asking.known[job::JOBS]
        found: list[str] = []
        for number, script in enumerate(mine):
            if number % TOLD_EACH == 0:
                print(f"  {slug}: {number} of {len(mine)} in process {job + 1} of {JOBS}", file=sys.stderr, flush=True)
            found += misnamed(asking, script, count)
        return found


def misnamed(asking: Asking, script: Script, count: int) -> Iterator[str]:
    """Print and yield wherever a mistake is not named as itself alone."""
    assert script.mistake
    later = later_functions(asking.suite.course, asking.exercise, script)
    kinds: dict[str, dict[str, int]] = {"alone": {}} | ({"later tasks are stubs": later} if later else {})
    for kind, stubs in kinds.items():
        source = source_of(asking.exercise.file, script.source + unfinished(stubs))
        for seed in range(count):
            ran = asking.ran(source, seed, script.redefined | stubs.keys())
            names = {mistake.id for mistake in asking.suite.named(asking.exercise, ran).values()}
            if names != {script.mistake.id}:
                ends = ", ".join(
                    f"{r.check.id} {r.outcome.name}" for r, _record in ran if r.outcome is not Outcome.PASSED
                )
                told = f"{script.mistake.id}, line {script.line}, {kind}, seed {seed}: named {sorted(names)} of {ends}"
                print(f"  {told}", flush=True)
                yield told


def later_functions(course: Course, exercise: Exercise, script: Script) -> dict[str, int]:
    """Return the functions and methods of later tasks that a mistake does not redefine, with their task."""
    assert script.mistake
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    by_task = functions_by_task(solution)
    redefined = script.redefined | {*names_in_text(script.source, after=len(ast.parse(solution).body))}
    own = [task for task, names in by_task.items() if not redefined.isdisjoint(names)]
    last = max([script.mistake.task, *own])
    earlier = {name for task, names in by_task.items() if task <= last for name in names}
    return {name: task for task, names in by_task.items() for name in names if name not in earlier | redefined}


def unfinished(later: dict[str, int]) -> str:
    """Return what makes a stub again of some functions and methods, which are given with their task."""
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
