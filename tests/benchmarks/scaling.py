"""What a submission costs in classes of 10 to 10,000: ``python -m tests.benchmarks.scaling [SLUG [COUNT...]]``.

Grades made-up classes (see ``classes``, nobody hangs) with `grade batch` in the strongest sandbox there is, and prints
for each how long a submission took from the first report to the last one, that compared with a class of 100, and the
most memory that the run and an engine of it had.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import classes
from tests.processes import engines_of, resident

COUNTS = (10, 100, 1000, 10_000)


def main() -> None:
    """Print a line for each class."""
    slug, *counts = sys.argv[1:] or ["gates"]
    costs: dict[int, float] = {}
    for count in map(int, counts or COUNTS):
        with tempfile.TemporaryDirectory() as scratch:
            folder, out = Path(scratch, "class"), Path(scratch, "results")
            classes.make(folder, count, slugs=[slug], hanging=0)
            run, engine = graded(folder, out, slug)
            written = sorted(path.stat().st_mtime for path in out.glob("reports/*/*.json"))
            assert len(written) == count
            costs[count] = (written[-1] - written[0]) / (count - 1) * 1000
            compared = f"{costs[count] / costs[100]:5.2f} x that of 100" if 100 in costs else ""
            print(f"{count:6} submissions: {costs[count]:6.1f} ms each {compared:>20}; "
                  f"run {run:.0f} MB, engine {engine:.0f} MB at most", flush=True)  # fmt: skip


def graded(folder: Path, out: Path, slug: str) -> tuple[float, float]:
    """Grade a class; return the most memory of the run and of an engine, in MB."""
    running = subprocess.Popen(classes.command(folder, out, slug), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = [0.0, 0.0]
    while running.poll() is None:
        for kind, pids in enumerate(([running.pid], engines_of(running.pid))):
            for pid in pids:
                try:
                    most[kind] = max(most[kind], resident(pid))
                except (OSError, TypeError):  # it has just ended
                    continue
        time.sleep(0.2)
    assert running.returncode == 0
    return most[0], most[1]


if __name__ == "__main__":
    main()
