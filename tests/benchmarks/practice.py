"""How fast `grade practice` answers: ``python -m tests.benchmarks.practice [saves]``.

In a real terminal on a copy of the course: the time to the first screen, from a save to the new screen (median), and the
memory of the grader after the first hundred saves and after all of them.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from click.testing import CliRunner

from grader.cli.main import main as grade
from tests.processes import resident
from tests.terminal import Terminal

ROOT = Path(__file__).parents[2]
PAUSE = 0.4  # nobody saves again at once; the other tasks are graded meanwhile
LIGHT = {"02-gates": "def step_function(x):\n    ", "05-layers": "def forward(self, x, y):\n        "}


def main() -> None:
    """Print a line for each measure."""
    saves = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    for folder in LIGHT:
        with tempfile.TemporaryDirectory() as mine:
            os.environ["XDG_CONFIG_HOME"] = str(Path(mine, ".config"))
            CliRunner().invoke(grade, ["init", mine, "--course", str(ROOT)])
            measure(Path(mine), folder, saves)


def measure(mine: Path, folder: str, saves: int) -> None:
    """Save one file again and again, each time with another wrong answer in it."""
    path = mine / folder / f"{folder[3:]}.py"
    solution = (ROOT / "solutions" / folder / path.name).read_text(encoding="utf-8")
    definition = LIGHT[folder]
    started = time.perf_counter()
    terminal = Terminal("practice", str(mine / folder), cwd=mine)
    terminal.shows("h hint")
    first = time.perf_counter() - started
    terminal.shows("Begin at")
    ready = time.perf_counter() - started
    waits, memory = [], []
    for number in range(saves):
        wrong = solution.replace(definition, f"{definition}return {number}.5\n{definition.split(chr(10))[1]}", 1)
        path.write_text(wrong, encoding="utf-8")
        started = time.perf_counter()
        terminal.shows(f"{number}.5")
        terminal.shows("q quit")
        waits.append(time.perf_counter() - started)
        time.sleep(PAUSE)
        if number in (min(99, saves // 2), saves - 1):
            memory.append(resident(terminal.pid))
    terminal.close()
    print(
        f"{folder}: first screen {first:.2f} s, ready {ready:.2f} s; save to screen {median(waits) * 1000:.0f} ms, "
        f"at most {max(waits) * 1000:.0f}; {saves} saves; memory {memory[0]:.1f} → {memory[-1]:.1f} MB"
    )


if __name__ == "__main__":
    main()
