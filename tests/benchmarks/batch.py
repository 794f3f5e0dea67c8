"""What one submission of a class costs: ``python -m tests.benchmarks.batch [rounds] [--against CHECKOUT]``.

Right submissions are graded one after the other, on one core, in four ways that take turns:

- floor: the same checks in one warm process, with no border and no isolation;
- grade batch: the whole of it, in the strongest sandbox there is;
- gradescope-utils: a process each, whose unittest runner writes Gradescope's JSON;
- pytest: a process each.

Prints milliseconds a submission (medians), and ratios, for exercises 1 to 5 and for all.

With ``--against`` only ``grade batch`` runs, here and in another checkout (of an earlier commit, with a
virtual environment of its own in ``.venv``), at the same time, so that what slows the machine slows both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any, NamedTuple, cast

import numpy as np

from grader.course import catalog
from grader.grading import collection
from grader.model.course import Course, Exercise

ROOT = Path(__file__).parents[2]
FEW, MORE = 4, 16  # submissions in a class; the difference tells what one costs without the start
OF_PYTEST = ["-c", "/dev/null", "--rootdir", ".", "--import-mode=importlib", "-q", "-p", "no:cacheprovider"]


class Cost(NamedTuple):
    """Seconds that one submission takes: of all its processes, and on the clock (right where one class runs alone)."""

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
        ("exercises 1 to 5", course.exercises[:5]),
        ("all", course.exercises),
    ):
        if asked.against:
            compare(title, exercises, asked.against.resolve(), asked.rounds)
        else:
            tabulate(title, course, exercises, asked.rounds)


def compare(title: str, exercises: tuple[Exercise, ...], other: Path, rounds: int) -> None:
    """Print what a submission costs here and in another checkout; in every second round they change cores."""
    pairs = []
    for number in range(rounds):
        order = (ROOT, other) if number % 2 else (other, ROOT)
        costs = dict(zip(order, batch(exercises, order), strict=True))
        pairs.append((costs[ROOT].processor * 1000, costs[other].processor * 1000))
    here, there = map(median, zip(*pairs, strict=True))
    ratios = sorted(a / b for a, b in pairs)
    print(f"\n{title}, processor time a submission, here and in {other.name}, {rounds} pairs")
    print(f"  median of the ratios {median(ratios):.2f} x, from {ratios[0]:.2f} to {ratios[-1]:.2f}", end="")
    print(f" (medians {here:.0f} and {there:.0f} ms)", flush=True)


def tabulate(title: str, course: Course, exercises: tuple[Exercise, ...], rounds: int) -> None:
    """Print what a submission costs in each of the four ways, which take turns."""
    spent: dict[str, list[float]] = {"floor": [], "grade batch": [], "gradescope-utils": [], "pytest": []}
    for _ in range(rounds):
        spent["floor"].append(floor(course, exercises))
        spent["grade batch"].append(batch(exercises)[0].wall)
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


def floor(course: Course, exercises: tuple[Exercise, ...]) -> float:
    """Return what one submission costs in a warm process, where its code runs as ours does."""
    programs = {
        e.slug: compile((course.solution_folder(e) / e.file).read_text(encoding="utf-8"), e.file, "exec")
        for e in exercises
    }
    found: list[float] = []

    with collection.collected(course, exercises) as suite:
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
    return median(found)


def batch(exercises: tuple[Exercise, ...], roots: Sequence[Path] = (ROOT,)) -> list[Cost]:
    """Return what one submission more costs in a class, with the program and the course of each checkout.

    They run at the same time, each on a core of its own, so that a machine that slows down slows down all of them.
    """
    few, most = ([run.cost() for run in [Run(exercises, root, count) for root in roots]] for count in (FEW, MORE))
    return [
        Cost(*((b - a) / (MORE - FEW) for a, b in zip(*costs, strict=True))) for costs in zip(few, most, strict=True)
    ]


class Run:
    """A class that is being graded; the next one takes the next core."""

    cores = cycle(sorted(os.sched_getaffinity(0)))

    def __init__(self, exercises: tuple[Exercise, ...], root: Path, count: int) -> None:
        self.scratch = tempfile.TemporaryDirectory()
        folder = Path(self.scratch.name, "class")
        for number in range(count):
            (folder / f"learner{number}").mkdir(parents=True)
            for exercise in exercises:
                shutil.copy(root / "solutions" / exercise.folder / exercise.file, folder / f"learner{number}")
        chosen = [word for exercise in exercises for word in ("--exercise", exercise.slug)]
        interpreter = sys.executable if root == ROOT else root / ".venv/bin/python"
        command = ["taskset", "--cpu-list", str(next(self.cores)), interpreter, "-m", "grader.cli", "batch", folder]
        given = ["--out", f"{self.scratch.name}/results", "--course", root, "--jobs", "1", "--require-sandbox", "none"]
        self.started = time.perf_counter()
        words = [*map(str, (*command, *given, *chosen))]
        self.process = subprocess.Popen(words, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def cost(self) -> Cost:
        """Wait for its end, and return what it took."""
        _pid, status, used = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.scratch.cleanup()
        assert self.process.returncode == 0, self.process.args
        return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - self.started)


def seconds(command: list[str], exercises: tuple[Exercise, ...]) -> float:
    """Return the wall time of one process over the hidden tests of some exercises."""
    started = time.perf_counter()
    folders = [f"solutions/{exercise.folder}" for exercise in exercises]
    subprocess.run([*command, *folders], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
