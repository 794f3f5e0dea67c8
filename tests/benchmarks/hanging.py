"""What hanging submissions cost a class: ``python -m tests.benchmarks.hanging [COUNT]``.

Grades a made-up class twice: once nobody hangs, once one in a hundred does, in an endless loop while the file is loaded.
Prints both times, and what the limits of those who hang allow, shared over the processes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.course import catalog
from tests.benchmarks import classes

ROOT = Path(__file__).parents[2]
SLUG = "gates"


def main() -> None:
    """Print one line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    limits = catalog.read(ROOT).exercise(SLUG).limits
    jobs = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "class")
        classes.make(folder, count, slugs=[SLUG], hanging=0)
        without = seconds(folder, Path(scratch, "without"))
        hanging = max(1, count // 100)
        for number in range(hanging):
            learner = folder / f"learner{number * 100:06d}"
            for file in learner.iterdir():
                file.unlink()
            (learner / f"{SLUG}.py").write_text(classes.HANGS, encoding="utf-8")
        with_them = seconds(folder, Path(scratch, "with"))
    allowed = hanging * limits.load_seconds / jobs
    print(f"{count} submissions, {jobs} processes: {without:.1f} s; {hanging} hang: {with_them:.1f} s, "
          f"{with_them - without:+.1f} s; their limits, shared: {allowed:.1f} s")  # fmt: skip


def seconds(folder: Path, out: Path) -> float:
    """Return how long a class takes."""
    started = time.monotonic()
    subprocess.run(classes.command(folder, out, SLUG), check=True, capture_output=True)
    return time.monotonic() - started


if __name__ == "__main__":
    main()
