"""Classes of the miniature course, graded as an instructor does it, and what their gradebook says."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from grader.batch.gradebook import FILE
from tests.commands import HALF, MINIATURE, SOLUTION, grade

Start = Callable[..., "subprocess.Popen[str]"]
OPTIONS = ["--course", str(MINIATURE), "--require-sandbox", "none"]


def class_of_five(folder: Path) -> Path:
    """Make a class: a right one, a half one, one that hangs, one that is no zip, and one in Hangul."""
    hanging = SOLUTION.replace("self.value += x", "import time; time.sleep(3600)")  # which takes nothing from others
    for name, program in (("alice", SOLUTION), ("bob", HALF), ("carol", hanging), ("김민지", SOLUTION)):
        (folder / name).mkdir(parents=True)
        (folder / name / "line.py").write_text(program, encoding="utf-8")
    (folder / "dave.zip").write_text("no zip", encoding="utf-8")
    (folder / "eve.rar").write_text("Rar!", encoding="utf-8")
    return folder


def handed_in(folder: Path, programs: dict[str, str]) -> Path:
    """Write files, and folders with a file in them where a name ends in a slash; return the folder of all."""
    for name, program in programs.items():
        path = folder / (f"{name}line.py" if name.endswith("/") else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program, encoding="utf-8")
    return folder


def many(folder: Path, count: int) -> None:
    """Add learners who do it half."""
    for number in range(count):
        (folder / f"x{number:03d}").mkdir()
        (folder / f"x{number:03d}" / "line.py").write_text(f"{HALF}\n# {number}\n", encoding="utf-8")


def batch(folder: Path, out: Path, *options: object) -> Result:
    """Grade a class, by one engine where nobody asks for more: it takes longer to start another than to grade a few."""
    jobs = [] if "--jobs" in options else ["--jobs", 1]
    return grade("batch", folder, "--out", out, *OPTIONS, *jobs, *options)


def scores(out: Path, *options: object) -> dict[str, float | None]:
    """Return the score of each learner."""
    listed = json.loads(grade("gradebook", out, "--json", *options).stdout)
    return {standing["learner"]: standing["score"] for standing in listed}


def rows(out: Path) -> list[tuple[object, ...]]:
    """Return all that the gradebook says, apart from times and from the order in which it was written."""
    database = sqlite3.connect(out / FILE)
    found = database.execute(
        "SELECT a.learner, a.number, a.submission_sha256, a.name, g.suite_sha256, g.seed, g.status, g.score, g.report, "
        "e.exercise, e.points, e.file, c.id, c.status, c.points, c.mistake FROM attempts a "
        "JOIN gradings g ON g.attempt = a.id JOIN exercises e ON e.grading = g.id "
        "JOIN checks c ON c.grading = g.id AND c.exercise = e.exercise ORDER BY a.learner, a.number, g.suite_sha256, c.id"
    ).fetchall()
    database.close()
    return found


def reports(out: Path) -> int:
    """Return how many reports there are."""
    return len(list(out.glob("reports/*/*.json")))
