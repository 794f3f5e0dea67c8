"""Grades beside busy processes what was graded on a quiet machine: ``python -m tests.soak.busy [processes] [copies]``.

Solutions, stubs and right variants of every exercise are graded twice with the same seeds: first with nothing else to
do, then beside processes (8) that do nothing but compute. Prints each check that ended otherwise, and exits with 1 if
there is one. Then come programs that loop, sleep and fork for ever, which have to end in the bounds of their limits.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.course import catalog
from grader.grading import collection
from grader.model.course import Course, Exercise
from grader.model.submission import Source
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from grader.system.clock import LONGEST
from tests.grading import source_of

ROOT = Path(__file__).parents[2]
NEVER_ENDING = {
    "loops": "while True: pass",
    "sleeps": "import time; time.sleep(10 ** 6)",
    "forks": "import os\n    while True:\n        try: os.fork()\n        except OSError: pass",
    "starts threads": "import threading, time\n    while True:\n        try: threading.Thread(target=time.sleep, args=(9,)).start()\n"
    "        except RuntimeError: pass",
}
Outcomes = dict[tuple[str, str, int, str], str]


def main() -> None:
    """Print what ended otherwise, and how long programs without an end were waited for."""
    processes = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    copies = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    course = catalog.read(ROOT)
    quiet, alone = graded(course, copies)
    with busy(processes):
        loud, beside = graded(course, copies)
    odd = [(*key, outcome, loud[key]) for key, outcome in quiet.items() if loud[key] != outcome]
    for name, check, seed, exercise, before, after in odd:
        print(f"{exercise}: {check} of {name} with seed {seed} was {before}, and is {after} beside busy processes")
    print(f"{len(quiet)} checks, {len(odd)} ended otherwise beside {processes} busy processes")
    print(
        f"one right program took {alone * 1000:.0f} ms alone, {beside * 1000:.0f} ms beside them ({beside / alone:.1f} x)"
    )
    endless = 0
    with busy(processes):
        for name, body in NEVER_ENDING.items():
            wall, most = endless_wall(course, body)
            endless += wall > most
            print(f"a program that {name}: {wall / most:.2f} of its bound by the clock on the wall")
    sys.exit(bool(odd or endless))


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Have so many processes do nothing but compute."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def programs(course: Course, exercise: Exercise, copies: int) -> Iterator[tuple[str, Source, int]]:
    """Yield name, file and seed of all that is graded of an exercise."""
    solution = (course.solution_folder(exercise) / exercise.file).read_bytes()
    stub = (course.exercise_folder(exercise) / exercise.file).read_bytes()
    for seed in range(copies):
        yield "the solution", source_of(exercise.file, solution), seed
        yield "the stub", source_of(exercise.file, stub), seed
    for path in sorted((course.solution_folder(exercise) / "variants").glob("*.*")):
        yield path.name, source_of(path.name, path.read_bytes()), 0


def graded(course: Course, copies: int) -> tuple[Outcomes, float]:
    """Return how each check ended, and the seconds that one solution of all exercises took."""
    found: Outcomes = {}
    spent = 0.0

    with ForkServers() as box, collection.collected(course, course.exercises) as suite:
        for exercise in course.exercises:
            for name, source, seed in programs(course, exercise, copies):
                started = time.monotonic()
                student = Student(box)
                try:
                    result = suite.grade_exercise(exercise, source, student, seed)
                finally:
                    student.close()
                if name == "the solution":
                    spent += (time.monotonic() - started) / copies
                found.update({(name, c.check.id, seed, exercise.slug): c.outcome.value for c in result.checks})
    return found, spent


def endless_wall(course: Course, body: str) -> tuple[float, float]:
    """Return the seconds that one check of a program without an end took by the wall, and the most it may take."""
    exercise = course.exercise("gates")
    wall = 0.0

    with ForkServers() as box, collection.collected(course, (exercise,)) as suite:
        tests = suite.tests[exercise.slug][:1]
        student = Student(box)
        started = time.monotonic()
        source = source_of(exercise.file, f"def step_function(x):\n    {body}\n")
        suite.grade_exercise(exercise, source, student, 0, tests=tests)
        student.close()
        wall = time.monotonic() - started
    return wall, LONGEST * (exercise.limits.check_seconds + exercise.limits.load_seconds)


if __name__ == "__main__":
    main()
