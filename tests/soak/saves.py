"""Saves one file a thousand times while somebody practises: ``python -m tests.soak.saves [count]``.

Prints the memory of the grader and of its fork server after a hundred saves and after all, and exits with 1 when either has
grown by more than 5 %.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from grader.course import catalog, handout
from grader.grading import collection
from grader.practice import screen
from grader.practice.jobs import Job
from grader.practice.session import Practice
from grader.sandbox.forkserver import ForkServers
from tests.processes import processes_of, resident

ROOT = Path(__file__).parents[2]
FOLDER, FILE = "02-gates", "gates.py"
ALLOWED = 1.05


def main() -> None:
    """Print both memories, early and late."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    course = catalog.read(ROOT)
    solution = (ROOT / "solutions" / FOLDER / FILE).read_text(encoding="utf-8")
    console = Console(file=io.StringIO(), force_terminal=True, width=80, height=24)
    memory: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder, ForkServers() as box:
        mine = Path(folder, "mine")
        handout.copy_out(course, mine)
        path = mine / FOLDER / FILE

        def carried_out(job: Job) -> None:
            for found in job():
                sitting.take(found)
                screen.draw(sitting, console)

        sitting = Practice(course, mine / FOLDER, box, 1, carried_out)

        with collection.collected(course, sitting.exercises) as suite:
            sitting.begin(suite)
            for number in range(count):
                wrong = f"def step_function(x):\n    return {number}.5\n"
                path.write_text(solution + wrong, encoding="utf-8")
                sitting.saved(frozenset([path]))
                screen.draw(sitting, console)
                console.file = io.StringIO()
                if number in (min(99, count // 2), count - 1):
                    memory.append((resident(os.getpid()), sum(map(resident, processes_of(os.getpid())))))
    (grader, server), (grader_later, server_later) = memory
    print(
        f"{count} saves: grader {grader:.1f} → {grader_later:.1f} MB, fork server {server:.1f} → {server_later:.1f} MB"
    )
    sys.exit(grader_later > ALLOWED * grader or server_later > ALLOWED * server)


if __name__ == "__main__":
    main()
