"""What one submission of a class costs: ``python -m tests.benchmarks.batch [rounds] [--against CHECKOUT]``.

Right submissions are graded one after the other, on one core, in four ways that take turns:

- floor: the same checks in one warm process, with no border and no isolation;
- grade batch: the whole of it, in the strongest sandbox there is;
- gradescope-utils: a process each, whose unittest runner writes Gradescope's JSON;
- pytest: a process each.

Prints milliseconds a submission (medians), and ratios, for exercises 1 to 5 and for all six.

With ``--against`` only ``grade batch`` runs, here and in another checkout (of an earlier commit, with a
virtual environment of its own in ``.venv``), in turns; processor time and wall time of each, and their ratios.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any, NamedTuple, cast

import numpy as np

from grader import catalog, session
from grader.catalog import Catalog
from grader.engine import Suite
from grader.model import Exercise

ROOT = Path(__file__).parents[2]
FEW, MORE = 4, 16  # submissions in a class; the difference tells what one costs without the start
OF_PYTEST = ["-c", "/dev/null", "--rootdir", ".", "--import-mode=importlib", "-q", "-p", "no:cacheprovider"]


class Cost(NamedTuple):
    """Seconds that one submission takes: of all processors, and on the clock."""

    processor: float
    wall: float


def main() -> None:
    """Print a table for each choice of exercises."""
    parser = argparse.ArgumentParser(description="What one submission of a class costs.")
    parser.add_argument("rounds", nargs="?", type=int, default=3)
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="compare with `grade batch` there")
    asked = parser.parse_args()
    course = catalog.read(ROOT)
    for title, exercises in (
        ("exercises 1 to 5", course.course.exercises[:5]),
        ("all six", course.course.exercises),
    ):
        if asked.against:
            compare(title, exercises, asked.against.resolve(), asked.rounds)
        else:
            tabulate(title, course, exercises, asked.rounds)


def compare(title: str, exercises: tuple[Exercise, ...], other: Path, rounds: int) -> None:
    """Print what a submission costs here and in another checkout, which take turns."""
    pairs = [(batch(exercises), batch(exercises, other)) for _ in range(rounds)]
    print(f"\n{title}, milliseconds a submission: here, {other.name}, and the ratio")
    for measure in Cost._fields:
        here, there = zip(*((getattr(a, measure), getattr(b, measure)) for a, b in pairs), strict=True)
        ratios = sorted(a / b for a, b in zip(here, there, strict=True))
        of_medians = median(here) / median(there)
        print(f"  {measure:10} {median(here) * 1000:6.0f} {median(there) * 1000:6.0f}   {of_medians:.2f} x", end="")
        print(f"   (pairs: median {median(ratios):.2f}, from {ratios[0]:.2f} to {ratios[-1]:.2f})", flush=True)


def tabulate(title: str, course: Catalog, exercises: tuple[Exercise, ...], rounds: int) -> None:
    """Print what a submission costs in each of the four ways, which take turns."""
    spent: dict[str, list[float]] = {"floor": [], "grade batch": [], "gradescope-utils": [], "pytest": []}
    for _ in range(rounds):
        spent["floor"].append(floor(course, exercises))
        spent["grade batch"].append(batch(exercises).wall)
        spent["gradescope-utils"].append(seconds([sys.executable, "-m", "tests.benchmarks.unittests"], exercises))
        spent["pytest"].append(
            seconds([sys.executable, "-m", "pytest", *OF_PYTEST, "-p", "tests.benchmarks.plain"], exercises)
        )
    medians = {name: median(times) * 1000 for name, times in spent.items()}
    ours = medians["grade batch"]
    print(f"\n{title}, milliseconds a submission on one core")
    for name, milliseconds in medians.items():
        print(f"  {name:18} {milliseconds:8.0f}   {milliseconds / ours:6.2f} x grade batch")
    over = (ours - medians["floor"]) / len(exercises)
    print(f"  over the floor, for each exercise: {over:.0f} ms", flush=True)


def floor(course: Catalog, exercises: tuple[Exercise, ...]) -> float:
    """Return what one submission costs in a warm process, where its code runs as ours does."""
    programs = {
        e.slug: compile((course.solution_folder(e) / e.file).read_text(encoding="utf-8"), e.file, "exec")
        for e in exercises
    }
    found: list[float] = []

    def work(suite: Suite) -> None:
        for _ in range(FEW):
            started = time.perf_counter()
            for exercise in exercises:
                module = ModuleType("submission")
                exec(programs[exercise.slug], module.__dict__)
                names = dict(vars(module))
                for test in suite.tests[exercise.slug]:
                    student = cast("Any", module)
                    raised = suite.run_item(test.item, None, student, np.random.default_rng(1))
                    assert raised is None, (test.check.id, raised)
                    vars(module).update(names)  # some checks put others in their place
            found.append(time.perf_counter() - started)

    session.with_suite(course, exercises, work)
    return median(found)


def batch(exercises: tuple[Exercise, ...], root: Path = ROOT) -> Cost:
    """Return what one submission more costs in a class, with the program and the course of a checkout."""
    interpreter = sys.executable if root == ROOT else root / ".venv/bin/python"
    costs = {}
    for count in (FEW, MORE):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch, "class")
            for number in range(count):
                (folder / f"learner{number}").mkdir(parents=True)
                for exercise in exercises:
                    shutil.copy(root / "solutions" / exercise.folder / exercise.file, folder / f"learner{number}")
            chosen = [word for exercise in exercises for word in ("--exercise", exercise.slug)]
            command = [interpreter, "-m", "grader.cli", "batch", folder, "--out", f"{scratch}/results"]
            started, before = time.perf_counter(), processor_seconds()
            subprocess.run(
                [*command, "--course", root, "--jobs", "1", "--require-sandbox", "none", *chosen],
                cwd=root, check=True, capture_output=True,
            )  # fmt: skip
            costs[count] = Cost(processor_seconds() - before, time.perf_counter() - started)
    return Cost(*((most - few) / (MORE - FEW) for few, most in zip(costs[FEW], costs[MORE], strict=True)))


def processor_seconds() -> float:
    """Return the processor time of all processes that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(command: list[str], exercises: tuple[Exercise, ...]) -> float:
    """Return the wall time of one process over the hidden tests of some exercises."""
    started = time.perf_counter()
    folders = [f"solutions/{exercise.folder}" for exercise in exercises]
    subprocess.run([*command, *folders], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
