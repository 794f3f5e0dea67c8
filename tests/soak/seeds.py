"""Grades every program that we know with many seeds: ``python -m tests.soak.seeds [count] [exercise …]``.

Inputs are drawn anew with each seed, and what a program earns must not depend on them. The solution and the right
variants earn every point, a stub is unfinished in every check, and each known mistake, unseen program and table that
was learnt by heart passes the same checks with all seeds. Exits with 1, naming program, seed and check, where that is
not so. Wrong programs are not asked the checks that train a whole network, which take seconds each.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from grader.course import catalog, mistakes
from grader.grading import collection
from grader.model.course import Course, Exercise
from grader.model.report import Outcome
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import source_of
from tests.shipped import others
from tests.shipped.test_awkward import sources

ROOT = Path(__file__).parents[2]
COURSE = ROOT / "tests" / "shipped"
Program = tuple[str, Source, Outcome | None]
"""What it is called, its text, and how every check has to end: None where that is alike with every seed."""


def main() -> None:
    """Print each result that is not what it has to be, and a line for each exercise."""

    def tried(course: Course, exercise: Exercise, count: int) -> tuple[int, int]:
        programs = list(programs_of(course, exercise))
        return len(programs), unlike(course, exercise, programs, count)

    each_exercise(tried, "odd results")


def each_exercise(tried: Callable[[Course, Exercise, int], tuple[int, int]], what: str) -> None:
    """Try the exercises that the command line names with as many seeds as it says, and exit with 1 where any is odd.

    ``tried`` returns how many programs there were, and how often something was odd: ``what`` says in the line on each.
    """
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    course = catalog.read(ROOT)
    odd = 0
    for exercise in course.selected(tuple(sys.argv[2:])):
        started = time.monotonic()
        programs, found = tried(course, exercise, count)
        spent = time.monotonic() - started
        print(f"{exercise.folder}: {programs} programs, {count} seeds, {found} {what}, {spent:.0f} s")
        odd += found
    sys.exit(bool(odd))


def programs_of(course: Course, exercise: Exercise) -> Iterator[Program]:
    """Yield every program that we know of one exercise."""
    solution = (course.solution_folder(exercise) / exercise.file).read_bytes()
    stub = (course.exercise_folder(exercise) / exercise.file).read_bytes()
    yield "solution", source_of(exercise.file, solution), Outcome.PASSED
    yield "stub", source_of(exercise.file, stub), Outcome.UNFINISHED
    for name, variant in sources(exercise.slug).items():
        yield f"variant {name}", variant, Outcome.PASSED
    for name, source in others.whole_files(exercise):
        yield f"unseen {name}", source, None
    for name, source, _names in others.functions(course, exercise):
        yield f"stranger {name}", source, None
    for path in sorted((COURSE / "by_heart").glob(f"{exercise.slug}*.py")):
        yield f"by heart {path.name}", source_of(exercise.file, path.read_bytes()), None
    for script in mistakes.read(course, exercise)[1:]:
        assert script.mistake
        yield f"mistake {script.mistake.id}, line {script.line}", source_of(exercise.file, script.source), None


def unlike(course: Course, exercise: Exercise, programs: list[Program], count: int) -> int:
    """Print program, seed and check wherever a check does not end as it should; return how often that was."""
    odd = 0

    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        for name, source, expected in programs:
            first: dict[str, bool] = {}
            tests = [test for test in suite.tests[exercise.slug] if expected or test.mark.replay]
            for seed in range(count):
                student = Student(box)
                try:
                    result = suite.grade_exercise(exercise, source, student, seed, tests=tests)
                finally:
                    student.close()
                for ended in result.checks:
                    passes = ended.outcome is Outcome.PASSED
                    alike = (
                        ended.outcome is expected if expected else passes == first.setdefault(ended.check.id, passes)
                    )
                    if not alike:
                        print(f"  {name}, seed {seed}: {ended.check.id} is {ended.outcome.name}", flush=True)
                        odd += 1
    return odd


if __name__ == "__main__":
    main()
